"""Generated servers under uvicorn on loopback, called by generated clients and others."""
