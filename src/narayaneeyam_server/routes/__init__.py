"""The server's addresses. A router only translates: what is decided, the service decides."""
