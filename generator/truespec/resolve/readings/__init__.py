"""What a careful reader takes a faulty value for.

Each function here is given a part of a file's tree, rewrites it to what was meant, and
reports a warning at the place. So everything after it, the meta-schema, the generated code
and the reference that `verify` asks, sees one document. A value that has no reading is left
as it is, for a later stage to refuse.
"""
