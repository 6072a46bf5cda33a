"""The target `server`: a protocol for handlers, and the application that calls one."""
