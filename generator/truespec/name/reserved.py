"""Names that a document may ask for and cannot have, each with the reason.

The lists are data, not read from the running interpreter, so that every version of
Python decides the same names.
"""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


KEYWORDS = _names("""
    False None True and as assert async await break class continue def del elif else
    except finally for from global if import in is lambda nonlocal not or pass raise
    return try while with yield
    """)
"""Not identifiers at all (Python reference, 2.3.1)."""

SOFT_KEYWORDS = _names("_ case match type")
"""Legal names, but ones that mislead at the top of a module (reference, 2.3.2)."""

BUILTIN_FUNCTIONS = _names("""
    abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr
    classmethod compile complex copyright credits delattr dict dir divmod enumerate
    eval exec exit filter float format frozenset getattr globals hasattr hash help hex
    id input int isinstance issubclass iter len license list locals map max memoryview
    min next object oct open ord pow print property quit range repr reversed round set
    setattr slice sorted staticmethod str sum super tuple type vars zip
    """)
"""A function of this name at the top of a module would hide the builtin there."""

BUILTIN_CLASSES = _names("""
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
    ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning
    GeneratorExit IOError ImportError ImportWarning IndentationError IndexError
    InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
    MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented
    NotImplementedError OSError OverflowError PendingDeprecationWarning
    PermissionError ProcessLookupError PythonFinalizationError RecursionError
    ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError
    TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
    UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
    ZeroDivisionError
    """)
"""A class of this name would hide the builtin from the code beside it."""

MODULE_CLASSES = _names("""
    Any BASE64 BASE64URL Binary JsonValue Literal Model OpenIntEnum OpenStrEnum PartValue
    ShapeError TypeAlias UnknownVariant Union UNSET UUID Unset
    """)
"""What a generated module of models imports."""

PACKAGE_CLASSES = _names("AsyncClient Client")
"""What users import beside the models of nearly every package."""

MODEL_ATTRIBUTES = _names(
    "exploded extra_fields from_json kinds of to_answer to_json to_request"
)
"""What every model has, or every class of header fields."""

MODEL_DECLARATIONS = _names("""
    constant_field further_fields json_field later_field literal_reader read_anything read_array read_binary
    read_boolean read_date read_date_time read_integer read_list read_map read_nothing
    read_null read_number read_object read_part read_string read_time read_uuid
    """)
"""What the body of a class calls: a field of this name would hide it there."""

CONSTRUCTOR_ARGUMENTS = frozenset(["self"])
"""What every constructor takes; its other arguments are the fields."""

METHOD_ARGUMENTS = _names("body cls content_type operations options self")
"""What a method of a client takes beside the parameters of its operation, and uses."""

SENDING_ARGUMENTS = _names("url webhooks")
"""What a method that sends a webhook takes and uses besides."""

CLIENT_ATTRIBUTES = _names("base_url close models operations send")
"""What a client has beside its operations, and the modules that its methods name."""

ERROR_BASES = _names("""
    Any AuthorizationFailed BrokenOff ClientError ConnectFailed ErrorBody ErrorResponse
    InvalidMessage InvalidRequest InvalidResponse JsonValue MissingCredentials
    PagingError StatusError TimedOut TransportError UnexpectedStatus
    """)
"""What every module of errors has beside those of the document."""

CLASSES = KEYWORDS | BUILTIN_CLASSES | MODULE_CLASSES | PACKAGE_CLASSES
FUNCTIONS = KEYWORDS | SOFT_KEYWORDS | BUILTIN_FUNCTIONS
# Soft keywords and builtins are good names for what is only reached through an object.
# Where a field hides the name of a type from the annotations of its class, these say
# which module the type is from.
FIELDS = KEYWORDS | MODEL_ATTRIBUTES | MODEL_DECLARATIONS | CONSTRUCTOR_ARGUMENTS
MEMBERS = KEYWORDS
ERRORS = KEYWORDS | BUILTIN_CLASSES | ERROR_BASES
OPERATIONS = KEYWORDS | CLIENT_ATTRIBUTES
PARAMETERS = KEYWORDS | METHOD_ARGUMENTS
SENT_PARAMETERS = PARAMETERS | SENDING_ARGUMENTS
