"""What an administrator of a server types. A password or a token is never among the arguments."""
