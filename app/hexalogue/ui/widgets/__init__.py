"""Small widgets that several pages share. They hold no state of the application and call no service."""
