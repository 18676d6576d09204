"""The Engines page: programs that run models beside the application, and the machines that help."""
