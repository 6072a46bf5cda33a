"""Who calls: security schemes of the document, and the credentials for them."""
