"""The status strip: what answers, what is being fetched, how much memory is left."""
