"""All stages in their order: a document in, the files of a package out."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from truespec.check import check, check_meta_schema, settle
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.ir.dump import dump
from truespec.load import Source
from truespec.lower.api import lower
from truespec.name.decide import decide_names
from truespec.name.keep import KeptNames as KeptNames
from truespec.name.keep import names_to_keep
from truespec.name.names import Names
from truespec.name.shared_errors import share_error_bodies
from truespec.origin import Kind, Origin
from truespec.pointer import unmarked
from truespec.render.package import page_makers, render_module, render_package
from truespec.resolve import Reader, resolve
from truespec.resolve.document import Document
from truespec.resolve.entrance import read_entry
from truespec.resolve.lock import Lock as Lock
from truespec.resolve.selection import Filter as Filter
from truespec.resolve.selection import forget_dropped, select
from truespec.rules import Levels, Rule
from truespec.targets.base import Context
from truespec.targets.models.custom import CustomTypes
from truespec.targets.models.readings import plan_readings
from truespec.targets.operations.paging_report import report_paging
from truespec.targets.registry import plan_package, with_needed
from truespec.targets.server.scaffold import handler_methods as methods_of
from truespec.targets.server.scaffold import scaffold_page, stubs_page
from truespec.targets.used import used_names
from truespec.unexpected import unexpected
from truespec.upgrade import upgrade


@dataclass(frozen=True, slots=True)
class Options:
    """How a document is read and what is made of it.

    `roots` are folders besides the document's own from which files may be read;
    `allow_remote` opens the network, for the `hosts` alone if there are any, with
    `headers` in the requests, and `lock` holds what was read before. `overlays` change
    the document first. Operations are left out unless one of `include`, if there are
    any, and none of `exclude` matches them. `pins` maps addresses to names that are to
    be kept, and `templates` is a folder of the user's own templates. `kept` are the
    names that the package had before. `paging` says how operations come in pages, by
    their ids, and `types` which classes stand for formats and schemas. With `formats`,
    validators assert ``format``; with `patterns` ``re2``, RE2 searches for the patterns
    that can take exponential time. With `lines`, docstrings of a client say where the
    document describes an operation. With `directions` ``letter``, ``readOnly`` and
    ``writeOnly`` do not bear upon ``required`` in OpenAPI 3.1 and 3.2. `docs_format` is
    what documentation is written in, ``html`` or ``markdown``.
    """

    package: str = ""
    targets: tuple[str, ...] = ("models", "validators")
    roots: tuple[Path, ...] = ()
    allow_remote: bool = False
    hosts: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)
    overlays: tuple[Path, ...] = ()
    include: tuple[Filter, ...] = ()
    exclude: tuple[Filter, ...] = ()
    strict: bool = False
    rules: tuple[Rule, ...] = ()
    skip_invalid: bool = False
    formats: bool = True
    patterns: str = "re"
    lines: bool = False
    directions: str = "intent"
    docs_format: str = "html"
    templates: Path | None = None
    pins: Mapping[str, str] = field(default_factory=dict)
    paging: Mapping[str, object] = field(default_factory=dict)
    kept: KeptNames = field(default_factory=KeptNames)
    types: Mapping[str, object] = field(default_factory=dict)

    def has_directions(self, version: str) -> bool:
        """Whether requests and answers are read differently in a version of OpenAPI.

        In 3.1 and 3.2 ``readOnly`` and ``writeOnly`` are annotations (JSON Schema 2020-12
        validation, 9.4); most who write such documents mean what 3.0 says of them.
        """
        return self.directions == "intent" or version in ("2.0", "3.0")

    @property
    def linear(self) -> bool:
        """Whether RE2 searches for the patterns that can take exponential time."""
        return self.patterns == "re2"


@dataclass(frozen=True, slots=True)
class Understood:
    """What the stages up to the model made of a document.

    Where the document has errors, `api` is None and perhaps `document` as well;
    `sources` holds the files that could be read, by the file part of an address, and
    `version` is the document's own. `remote` has the hashes of what was read from the
    network, by URL, and `skipped` what was left out, by address, with the reason.
    """

    sources: Mapping[str, Source]
    document: Document | None = None
    api: Api | None = None
    version: str = ""
    remote: Mapping[str, str] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The document's own name, without the folder that it is in; "" for none."""
        if not self.sources:
            return ""
        source = self.sources[""]
        return source.name if source.path is None else source.path.name


def understand(
    document_at: Path | Origin, options: Options, diagnostics: Diagnostics
) -> Understood:
    """Read a document as far as the model; every fault goes to the diagnostics."""
    origin = Origin.file(document_at) if isinstance(document_at, Path) else document_at
    reader = _reader(origin, options, diagnostics)
    source = read_entry(origin, reader)
    if source is not None and options.overlays:
        # Few documents have overlays.
        from truespec.overlay import apply_overlays

        source = apply_overlays(source, options.overlays, diagnostics)
    if source is None:
        return Understood({})
    try:
        return _understand(source, reader, options, diagnostics)
    except Exception as error:
        diagnostics.found.append(unexpected(error))
        return Understood({"": source})


def _understand(
    source: Source, reader: Reader, options: Options, diagnostics: Diagnostics
) -> Understood:
    document = resolve(source, diagnostics, reader)
    if document is None:
        return Understood({"": source})
    version = document.version
    select(document, options.include, options.exclude)
    document = upgrade(document)
    check(document, diagnostics, linear=options.linear)
    check_meta_schema(source, version, diagnostics, document.rewritten)
    forget_dropped(document, diagnostics)
    levels = Levels(options.rules, options.strict, options.skip_invalid)
    skipped = settle(document, levels, diagnostics)
    understood = Understood(document.sources, document, None, version, {}, skipped)
    api = None
    if not diagnostics.failed:
        api = _lower(understood, options, diagnostics)
    read = reader.remote.read if reader.remote is not None else {}
    return Understood(document.sources, document, api, version, read, skipped)


def _lower(
    understood: Understood, options: Options, diagnostics: Diagnostics
) -> Api | None:
    """Return the model of a document; None, reported, where a node was not expected.

    With `skip_invalid` such a node is left out, and the rest is tried again.
    """
    document = understood.document
    assert document is not None
    while True:
        try:
            directions = options.has_directions(understood.version)
            lowered = lower(document, options.paging, directions=directions)
            return share_error_bodies(lowered)
        except Exception as error:
            if not _leave_out(error, understood, options, diagnostics):
                return None


def _leave_out(
    error: Exception,
    understood: Understood,
    options: Options,
    diagnostics: Diagnostics,
) -> bool:
    """Report what a stage did not expect; say whether that could be left out."""
    one = unexpected(error)
    levels = Levels(options.rules, options.strict, options.skip_invalid)
    found = Diagnostics([one])
    left: dict[str, str] = {}
    if understood.document is not None:
        left = settle(understood.document, levels, found)
    diagnostics.found += found.found
    new = left.keys() - understood.skipped.keys()
    understood.skipped.update(left)
    return bool(new) and not found.failed


def _reader(origin: Origin, options: Options, diagnostics: Diagnostics) -> Reader:
    """Return what reads the files of a document that comes from somewhere."""
    reader = Reader(origin.base, options.roots, options.allow_remote, diagnostics)
    reader.lock = options.lock
    if origin.kind is Kind.URL or options.hosts or options.headers:
        # Few documents need the network, and importing this takes a while.
        from truespec.load.remote import Remote, credentials

        entry = origin.text if origin.kind is Kind.URL else ""
        reader.remote = Remote(
            any_host=options.allow_remote and not options.hosts,
            hosts=frozenset(one.lower() for one in options.hosts),
            headers=credentials(entry) | dict(options.headers),
            entry=entry,
        )
    return reader


@dataclass(frozen=True, slots=True)
class Package:
    """The files of a package by path, and the names that it is to keep."""

    files: dict[str, str]
    kept: KeptNames


def build(
    understood: Understood, options: Options, diagnostics: Diagnostics | None = None
) -> dict[str, str] | None:
    """Return the files of the package by path; None if the document has errors."""
    package = build_package(understood, options, diagnostics)
    return None if package is None else package.files


def build_package(
    understood: Understood, options: Options, diagnostics: Diagnostics | None = None
) -> Package | None:
    """Return the package of a document; None if that has errors.

    The diagnostics are told of pins that cannot be kept.
    """
    found = Diagnostics() if diagnostics is None else diagnostics
    while True:
        try:
            context = _context(understood, options, diagnostics)
            if context is None:
                return None
            pages = plan_package(context)
            files = render_package(pages, options.templates, understood.name)
            return Package(files, _kept_names(context))
        except Exception as error:
            if not _leave_out(error, understood, options, found):
                return None
            understood = replace(understood, api=_lower(understood, options, found))


def _kept_names(context: Context) -> KeptNames:
    kept = names_to_keep(context.api, context.names)
    # Reference pages have no attributes and no parameters in Python.
    return kept if "models" in context.targets else KeptNames(kept.outer)


def pages(
    understood: Understood, options: Options
) -> dict[str, Callable[[], str]] | None:
    """Return what makes the text of each page of a site, by its path; None if the
    document has errors. No page waits for another."""
    context = _context(understood, options)
    if context is None:
        return None
    return page_makers(plan_package(context), options.templates)


def describe(understood: Understood, options: Options, name: str) -> str | None:
    """Return an operation or a schema as text for a terminal, for a document without
    errors; None if there is none of that name."""
    from truespec.targets.docs.site import Site
    from truespec.targets.docs.texts import describe as describe_in

    context = _context(understood, options)
    assert context is not None
    return describe_in(Site(context), name)


def scaffold(
    understood: Understood, options: Options, package: str, command: str
) -> str:
    """Return the module in which a user begins a server, for a document without errors.

    It imports the package by the name `package`, and says that `command` runs it.
    """
    context = _context(understood, options)
    assert context is not None
    page = scaffold_page(context, package, command)
    return render_module(page, options.templates)


def stubs(
    understood: Understood, options: Options, package: str, methods: Container[str]
) -> str:
    """Return a module with a class of the stubs of some methods, which are to be added to
    what `scaffold` once was."""
    context = _context(understood, options)
    assert context is not None
    return render_module(stubs_page(context, package, methods), options.templates)


def readings(understood: Understood, options: Options, wanted: Iterable[str]) -> str:
    """Return the source of a module that reads the schemas at some addresses, for a
    document without errors (see `truespec.targets.models.readings`)."""
    context = _context(understood, options)
    assert context is not None
    return render_module(plan_readings(context, wanted), options.templates)


def handler_methods(understood: Understood, options: Options) -> dict[str, str]:
    """Return the methods of a handler of a document without errors, by their names:
    what the document calls the operations."""
    context = _context(understood, options)
    assert context is not None
    return methods_of(context)


def _names(api: Api, options: Options, diagnostics: Diagnostics | None = None) -> Names:
    return decide_names(api, options.pins, diagnostics, used_names(), options.kept)


def _context(
    understood: Understood, options: Options, diagnostics: Diagnostics | None = None
) -> Context | None:
    """Return what the targets are given; None if the document has errors."""
    api, document = understood.api, understood.document
    if api is None or document is None:
        return None
    if diagnostics is not None:
        CustomTypes(options.types).report(api, diagnostics)
        if "client" in options.targets:
            report_paging(api, diagnostics)
    return Context(
        api=api,
        names=_names(api, options, diagnostics),
        package=options.package,
        targets=with_needed(options.targets),
        formats=options.formats,
        linear=options.linear,
        line=lambda at: document.locate(unmarked(at), on_key=True).line,
        types=options.types,
        place=(lambda at: _place(document, at)) if options.lines else None,
        document=lambda: json.dumps(understood.sources[""].tree, indent=1),
        docs_format=options.docs_format,
        ledger=lambda: _ledger(document, understood, Diagnostics()),
    )


def _ledger(
    document: Document, understood: Understood, diagnostics: Diagnostics
) -> dict[str, object]:
    # A package is made without it, and importing it takes a while.
    from truespec.coverage.ledger import Ledger

    ledger = Ledger(
        document, understood.api, understood.version, diagnostics, understood.skipped
    )
    return ledger.data()


def _place(document: Document, at: str) -> str:
    """Return the file and the line of an address, as people write them."""
    position = document.locate(at, on_key=True)
    return f"{Path(position.file).name}:{position.line}"


def inspect(
    understood: Understood, diagnostics: Diagnostics, *, coverage: bool
) -> object:
    """Return the model, or the coverage ledger, as JSON-able data; None without one."""
    if coverage:
        document = understood.document
        return None if document is None else _ledger(document, understood, diagnostics)
    return None if understood.api is None else dump(understood.api)
