"""Isnad from Python: ask the graph, take tables and networks home, show the words behind them.

A server must be running (``npm start``)::

    import isnad

    isnad.query("{ graph { eventCount } }")                  # GraphQL in, a dict out
    isnad.frame("participations", entity="ent-oic")          # a table as a pandas DataFrame
    isnad.graph(earliest="2015-01-01", latest="2015-12-31")  # a part of it as a networkx graph

These functions ask the server whose address is in the environment variable ``ISNAD_URL``, or
http://127.0.0.1:4000; ``Client(url)`` asks any other. Only ``requests`` is needed; pandas,
networkx and matplotlib are imported by what uses them.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import io
import json
import os
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import ModuleType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeAlias, TypeVar

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

if TYPE_CHECKING:
    import networkx
    import pandas
    from matplotlib.axes import Axes

    Graph: TypeAlias = networkx.Graph[Any]

__all__ = [
    "Client",
    "IsnadError",
    "ServerError",
    "UnreachableError",
    "draw",
    "frame",
    "graph",
    "pages",
    "query",
    "quote",
    "rtl",
]

DEFAULT_URL = "http://127.0.0.1:4000"
TABLES = ("nodes", "edges", "events", "participations", "dyads")

Day: TypeAlias = "str | date"
Record: TypeAlias = Mapping[str, Any]
Given = ParamSpec("Given")
Result = TypeVar("Result")

_DATES = {"earliest", "latest", "publishedOn"}
_INTEGERS = {
    "ordinal",
    "claimedCount",
    "participations",
    "reportCount",
    "documentCount",
    "sourceCount",
    "evidenceCount",
    "degree",
    "events",
}
_DECIMALS = {"latitude", "longitude", "weight"}


_ENDS = {"sourceId", "targetId"}
_EDGE_KEYS = {"id"} | _ENDS
_SELECT_PAGE_INFO = "Select pageInfo { hasNextPage endCursor } in the connection to be walked"


class IsnadError(Exception):
    """Whatever goes wrong between you and the server."""


class UnreachableError(IsnadError):
    """There is no Isnad server at the address, or it broke off."""


class ServerError(IsnadError):
    """The server refused a question; the schema's description of ``Query`` lists its codes.

    ``code``, ``argument``, ``value`` and ``limit`` are those of the first error (None where it has
    none); ``errors`` has all of them as the server sent them.
    """

    def __init__(self, errors: list[Record]) -> None:
        self.errors = errors
        extensions = errors[0].get("extensions") or {}
        self.code: str | None = extensions.get("code")
        self.argument: str | None = extensions.get("argument")
        self.value: Any = extensions.get("value")
        self.limit: Any = extensions.get("limit")
        super().__init__("\n".join(map(_describe, errors)))


def _describe(error: Record) -> str:
    """One line: code, sentence, particulars, and where in the query it is."""
    extensions = error.get("extensions") or {}
    particulars = [
        f"{key}: {extensions[key]!r}"
        for key in ("argument", "value", "limit")
        if key in extensions
    ]
    particulars += [
        f"line {at['line']}, column {at['column']}" for at in error.get("locations", [])[:1]
    ]
    detail = f" ({', '.join(particulars)})" if particulars else ""
    return f"{extensions.get('code', 'ERROR')}: {error.get('message', 'no message')}{detail}"


class Client:
    """A server to ask.

    Questions share one ``requests.Session`` (``session``). After HTTP 503 (its database is away)
    they are asked again, three times at most; after nothing else.

    ``url``: its address, with or without ``/graphql``; left out, the one of the environment.
    ``timeout``: seconds without a byte from the server until UnreachableError.
    """

    def __init__(self, url: str | None = None, *, timeout: float = 60) -> None:
        given = url or os.environ.get("ISNAD_URL") or DEFAULT_URL
        self.url = given.rstrip("/").removesuffix("/graphql")
        self.timeout = timeout
        self.session = requests.Session()
        retry = Retry(
            total=None,
            connect=0,
            read=False,
            other=0,
            status=3,
            status_forcelist=[503],
            allowed_methods=None,
            backoff_factor=0.5,
            raise_on_status=False,
        )
        for scheme in ("http://", "https://"):
            self.session.mount(scheme, HTTPAdapter(max_retries=retry))

    def query(self, text: str, variables: Record | None = None) -> dict[str, Any]:
        """The ``data`` of a GraphQL answer.

        >>> query("query ($id: ID!) { entity(id: $id) { name } }", {"id": "ent-oic"})
        {'entity': {'name': 'منظمة التعاون الإسلامي'}}

        Raises ServerError where the server refuses any part of the question, UnreachableError
        where no server answers.
        """
        answer = self._send(
            "POST", "/graphql", json={"query": text, "variables": dict(variables or {})}
        )
        data = _read_json(answer).get("data")
        if not isinstance(data, dict):
            raise _no_isnad(answer)
        return data

    def pages(
        self, text: str, variables: Record | None = None, *, path: str | None = None
    ) -> Iterator[dict[str, Any]]:
        """All nodes of a connection, one by one; the next page is asked for when it is reached.

        The query takes a cursor as ``$after`` and selects ``pageInfo { hasNextPage endCursor }``
        beside ``nodes`` (or ``edges``, which then are what you get). Of several connections the
        outermost is walked; ``path`` names another (``"entity.participations"``).

        >>> every = pages('''query ($after: String) {
        ...     events(first: 100, after: $after) {
        ...         pageInfo { hasNextPage endCursor }
        ...         nodes { id title }
        ...     }
        ... }''')
        >>> [event["title"] for event in every]

        What hangs on an entity that is not in the graph has no nodes. Raises ValueError where the
        query cannot be walked, else as ``query`` does.
        """
        if not re.search(r"\$after\b[^:]*:.*:\s*\$after\b", text, re.DOTALL):
            raise ValueError(
                "The query must take a cursor: query ($after: String) { events(after: $after) … }"
            )
        after: str | None = None
        while True:
            data = self.query(text, {**(variables or {}), "after": after})
            connection = _outermost(data) if path is None else _follow(data, path)
            if connection is None:
                return
            info = connection.get("pageInfo")
            if not isinstance(info, Mapping) or not {"hasNextPage", "endCursor"} <= info.keys():
                raise ValueError(_SELECT_PAGE_INFO)
            yield from connection.get("nodes", connection.get("edges", []))
            if not info["hasNextPage"]:
                return
            if info["endCursor"] == after:
                raise ValueError(
                    f"The connection does not move on: is $after given to {path or 'its field'}?"
                )
            after = info["endCursor"]

    def frame(
        self,
        source: str | Iterable[Record],
        *,
        where: Record | None = None,
        entity: str | Iterable[str] | None = None,
        earliest: Day | None = None,
        latest: Day | None = None,
        interval: str | None = None,
    ) -> pandas.DataFrame:
        """A table: a row a record, days as ``datetime64[s]``, counts as ``Int64``, no text as NaN.

        ``source`` is a table of the export (``nodes edges events participations dyads``) or
        records: nodes of an answer, or what ``pages`` gives. What is nested in these becomes
        columns with dots (``date.earliest``); lists stay lists.

        A table of the export takes the filter of ``events``: ``where`` is an EventFilter,
        ``entity`` an id or several that all took part, ``earliest`` and ``latest`` ISO days or
        dates. ``interval`` is the period of dyads: ``"YEAR"``, ``"QUARTER"`` or ``"MONTH"``. The
        apostrophe that keeps spreadsheets from running a text is taken off again.

        >>> frame("participations", entity="ent-oic")[["earliest", "label", "role", "quote"]]
        >>> answer = query("{ events(first: 100) { nodes { title date { earliest } } } }")
        >>> frame(answer["events"]["nodes"])

        Raises ServerError where the server refuses the filter, ValueError where there is no such
        table.
        """
        pandas = _need("pandas")
        filters = _filters(
            where=where,
            entity=entity,
            earliest=earliest,
            latest=latest,
            interval=interval,
        )
        if not isinstance(source, str):
            if filters:
                raise ValueError("Records are taken as they are; filter where you ask for them")
            table = pandas.json_normalize([dict(record) for record in source])
            # A date that some records lack leaves a column beside those of its parts.
            parents = {str(column).rpartition(".")[0] for column in table.columns} - {""}
            return _with_types(table.drop(columns=[name for name in parents if name in table]))
        if source not in TABLES:
            raise ValueError(f"There is no table {source!r}; there are {', '.join(TABLES)}")
        answer = self._send("GET", f"/export/{source}.csv", params=filters)
        # Namibia's country code is NA: only an empty cell is a missing one.
        table = pandas.read_csv(
            io.BytesIO(answer.content), dtype=str, keep_default_na=False, na_values=[""]
        )
        return _with_types(table.apply(_without_guard))

    def graph(
        self,
        source: Record | None = None,
        *,
        directed: bool = False,
        where: Record | None = None,
        entity: str | Iterable[str] | None = None,
        earliest: Day | None = None,
        latest: Day | None = None,
    ) -> Graph:
        """A networkx graph of the export, or of a picture that ``query`` answered.

        Without ``source``: the graph, or what a filter as in ``frame`` leaves of it, as a
        MultiDiGraph. Its nodes are entities and events (``kind``: ``Entity`` or ``Event``) with
        the columns of the table of nodes as attributes, edges have those of the table of edges.

        ``source``: the answer to ``neighborhood`` or ``coParticipationNetwork``, with ``id`` of
        nodes and ``id sourceId targetId`` of edges at least. Ties between actors (all edges of
        ``type`` ``CO_PARTICIPATED``) make a Graph, or a DiGraph with ``directed=True``, for ties
        asked for by roles; everything else makes a MultiDiGraph. What stands beside nodes and
        edges (``filter truncated graphVersion``) is in ``.graph``.

        >>> graph(query('''{ coParticipationNetwork {
        ...     nodes { id label x y community } edges { id sourceId targetId type weight }
        ... } }'''))

        Raises ServerError where the server refuses the filter, ValueError where an answer is no
        picture.
        """
        networkx = _need("networkx")
        filters = _filters(where=where, entity=entity, earliest=earliest, latest=latest)
        if source is None:
            answer = self._send("GET", "/export/graph.json", params=filters)
            whole: Graph = networkx.node_link_graph(answer.json(), edges="links")
            return whole
        if filters:
            raise ValueError("A picture is taken as it is; filter where you ask for it")
        return _build_graph(networkx, source, directed)

    def _send(self, method: str, path: str, **given: Any) -> requests.Response:
        """The response, its errors raised."""
        try:
            answer = self.session.request(
                method, self.url + path, timeout=(10, self.timeout), **given
            )
        except requests.ConnectionError:
            raise UnreachableError(
                f"Nobody answers at {self.url}. Start Isnad with `npm start`, or give its address:"
                " Client('http://…') or the environment variable ISNAD_URL"
            ) from None
        except requests.RequestException as cause:
            raise UnreachableError(
                f"{self.url} broke off before it had answered: {type(cause).__name__}"
            ) from cause
        if not answer.ok or path == "/graphql":
            body = _read_json(answer)
            if body.get("errors"):
                raise ServerError(body["errors"])
        if not answer.ok:
            raise _no_isnad(answer)
        return answer


@functools.cache
def _client(url: str | None) -> Client:
    return Client(url)


def _ask_environment(
    method: Callable[Concatenate[Client, Given], Result],
) -> Callable[Given, Result]:
    """The method as a function that asks the server of the environment of each call."""

    @functools.wraps(method)
    def ask(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        return method(_client(os.environ.get("ISNAD_URL")), *args, **kwargs)

    of_method = inspect.signature(method)
    parameters = list(of_method.parameters.values())[1:]
    vars(ask)["__signature__"] = of_method.replace(parameters=parameters)
    return ask


query = _ask_environment(Client.query)
pages = _ask_environment(Client.pages)
frame = _ask_environment(Client.frame)
graph = _ask_environment(Client.graph)


def quote(text: str, start: int, end: int) -> str:
    """The words between two offsets of the graph, which count UTF-16 code units (an emoji is two).

    >>> quote("📰 اجتمع المجلس", 3, 8)
    'اجتمع'

    Raises ValueError where the offsets do not lie in the text.
    """
    units = text.encode("utf-16-le", "surrogatepass")
    if not 0 <= start <= end <= len(units) // 2:
        raise ValueError(
            f"{start} to {end} does not lie in a text of {len(units) // 2} UTF-16 code units"
        )
    return units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


def rtl(text: str) -> str:
    """The text as matplotlib must get it to draw Arabic joined and from right to left.

    From 3.11 on matplotlib does that itself and gets the text unchanged. For an older one the
    letters are joined and put in the order of drawing, line by line, which needs arabic-reshaper
    and python-bidi. Text without right-to-left letters is never changed.

    >>> axes.set_title(rtl("منظمة التعاون الإسلامي"))
    """
    if not _RIGHT_TO_LEFT.search(text) or _matplotlib_shapes():
        return text
    return _in_drawing_order(text)


_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


@functools.cache
def _matplotlib_shapes() -> bool:
    """Whether this matplotlib lays out text with libraqm."""
    return hasattr(_need("matplotlib.ft2font"), "__libraqm_version__")


def _in_drawing_order(text: str) -> str:
    """The joined forms of the letters from left to right, for what draws them one by one."""
    reshape = _need("arabic_reshaper", "arabic-reshaper").reshape
    get_display = _need("bidi.algorithm", "python-bidi").get_display
    return "\n".join(get_display(reshape(line)) for line in text.split("\n"))


def draw(graph: Graph, axes: Axes, *, labels: int = 40) -> None:
    """Draws a network where the server placed its nodes (``x y``), else by a spring layout.

    Actors are discs in the colour of their ``community``, events grey squares; both grow with the
    number of edges, lines with ``weight``. The ``labels`` nodes with most edges are named, as far
    as there is room.
    """
    networkx = _need("networkx")
    nodes = graph.nodes(data=True)
    places = {node: (at["x"], at["y"]) for node, at in nodes if {"x", "y"} <= at.keys()}
    if len(places) < len(graph):
        places = networkx.spring_layout(graph, seed=1)
    widths = [0.6 + 0.6 * min(edge.get("weight", 1), 8) for *_, edge in graph.edges(data=True)]
    networkx.draw_networkx_edges(
        graph, places, ax=axes, arrows=False, edge_color="#b9b2a6", width=widths
    )
    crowd = max(1.0, len(graph) / 30)
    sizes = {node: (50 + 30 * min(graph.degree[node], 20)) / crowd for node in graph}
    events = [node for node, at in nodes if str(at.get("kind", "")).upper() == "EVENT"]
    actors = sorted(graph.nodes - set(events))
    colors = [f"C{graph.nodes[node].get('community', 0) % 10}" for node in actors]
    for some, shape, color in ((events, "s", "#8a8780"), (actors, "o", colors)):
        networkx.draw_networkx_nodes(
            graph,
            places,
            some,
            ax=axes,
            node_shape=shape,
            node_color=color,
            node_size=[sizes[node] for node in some],
            edgecolors="white",
        )
    axes.set_axis_off()
    axes.margins(0.16)
    _name(graph, axes, places, sorted(graph, key=lambda node: -graph.degree[node])[:labels])


def _name(
    graph: Graph, axes: Axes, places: Mapping[Any, tuple[float, float]], named: list[Any]
) -> None:
    """Writes the names of nodes, each on the side where it covers fewest discs, if any is free."""
    sides = [((0, 8), "center", "bottom"), ((0, -8), "center", "top")]
    sides += [((9, 0), "left", "center"), ((-9, 0), "right", "center")]
    halo = _need("matplotlib.patheffects").withStroke(linewidth=2.5, foreground="white")
    points = axes.transData.transform(list(places.values()))
    taken: list[Any] = []
    for node in named:
        words = str(graph.nodes[node].get("label", node))
        label = rtl("\n".join(textwrap.wrap(words, 24, max_lines=3, placeholder=" …")))
        free: list[tuple[int, int, Any]] = []
        for offset, horizontal, vertical in sides:
            written = axes.annotate(
                label,
                places[node],
                xytext=offset,
                textcoords="offset points",
                ha=horizontal,
                va=vertical,
                fontsize=8,
                path_effects=[halo],
            )
            box = written.get_window_extent()
            if box.count_overlaps(taken) == 0:
                covered = sum(map(box.padded(4).contains, *points.T))
                free.append((covered, len(free), written))
            else:
                written.remove()
        for *_, written in sorted(free)[1:]:
            written.remove()
        if free:
            taken.append(min(free)[-1].get_window_extent())


def _need(module: str, package: str | None = None) -> ModuleType:
    """A module that only some functions need. Raises ImportError that tells what to install."""
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as cause:
        package = package or module.partition(".")[0]
        raise ImportError(
            f"This needs {package}, which is not installed: pip install {package}"
        ) from cause


def _no_isnad(answer: requests.Response) -> UnreachableError:
    return UnreachableError(
        f"{answer.url} answers HTTP {answer.status_code}, but not as Isnad does."
        " Is the address right?"
    )


def _read_json(answer: requests.Response) -> dict[str, Any]:
    """The object in the body of an answer."""
    try:
        body = answer.json()
    except requests.JSONDecodeError as cause:
        raise _no_isnad(answer) from cause
    return body if isinstance(body, dict) else {}


def _filters(
    where: Record | None = None,
    entity: str | Iterable[str] | None = None,
    **others: Day | str | None,
) -> dict[str, Any]:
    """The parameters of an export's address, those not given left out."""
    given = {key: str(value) for key, value in others.items() if value is not None}
    if where is not None:
        given["where"] = json.dumps(where, ensure_ascii=False, default=str)
    if entity is not None:
        return {**given, "entity": [entity] if isinstance(entity, str) else list(entity)}
    return given


def _follow(data: Any, path: str) -> Record | None:
    """The connection at a path; None where it hangs on what is not in the graph."""
    for key in path.split("."):
        if data is None:
            return None
        try:
            data = data[int(key)] if isinstance(data, list) else data[key]
        except (KeyError, IndexError, ValueError, TypeError):
            raise ValueError(f"The answer has nothing at {path}: there is no {key}") from None
    if not isinstance(data, Mapping):
        raise ValueError(f"What the answer has at {path} is no connection")
    return data


def _outermost(data: Record) -> Record | None:
    """The connection that no other is around; None where it hangs on what is not in the graph."""
    level: list[tuple[str, Any]] = list(data.items())
    has_null = False
    while level:
        found = [(path, at) for path, at in level if isinstance(at, Mapping) and "pageInfo" in at]
        if len(found) > 1:
            raise ValueError(f"Which is to be walked? Give path: {' or '.join(dict(found))}")
        if found:
            return found[0][1]
        has_null = has_null or any(at is None for _, at in level)
        level = [(f"{path}.{key}", below) for path, at in level for key, below in _children(at)]
    if has_null:
        return None
    raise ValueError(_SELECT_PAGE_INFO)


def _children(value: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(value, Mapping):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def _find_picture(source: Record) -> tuple[str, Record]:
    """The Subgraph in an answer, or the answer itself, with the name of its field."""
    for name, picture in (("", source), *source.items()):
        if isinstance(picture, Mapping) and {"nodes", "edges"} <= picture.keys():
            return name, picture
    raise ValueError("This is no picture: ask neighborhood or coParticipationNetwork")


def _build_graph(networkx: ModuleType, source: Record, directed: bool) -> Graph:
    """The graph of a Subgraph."""
    name, picture = _find_picture(source)
    nodes, edges = picture["nodes"], picture["edges"]
    if any("id" not in node for node in nodes) or any(_EDGE_KEYS - edge.keys() for edge in edges):
        raise ValueError("Select id of nodes, and id sourceId targetId of edges")
    types = {edge.get("type") for edge in edges}
    are_ties = name == "coParticipationNetwork" or types == {"CO_PARTICIPATED"}
    simple = networkx.DiGraph if directed else networkx.Graph
    made: Graph = simple() if are_ties else networkx.MultiDiGraph()
    made.graph.update(_without(picture, {"nodes", "edges"}))
    made.add_nodes_from((node["id"], _without(node, {"id"})) for node in nodes)
    for edge in edges:
        source_id, target_id, attributes = (
            edge["sourceId"],
            edge["targetId"],
            _without(edge, _ENDS),
        )
        if not are_ties:
            made.add_edge(source_id, target_id, key=edge["id"], **attributes)
        elif made.has_edge(source_id, target_id):
            raise ValueError("These ties lead from the one to the other: give directed=True")
        else:
            made.add_edge(source_id, target_id, **attributes)
    return made


def _without(record: Record, keys: set[str]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key not in keys}


def _without_guard(column: pandas.Series) -> pandas.Series:
    """A column of the export without the apostrophes before what a spreadsheet would run."""
    return column.str.replace(r"^'(\s*[=+\-@\uff1d\uff0b\uff0d\uff20])", r"\1", regex=True)


def _with_types(table: pandas.DataFrame) -> pandas.DataFrame:
    """The table with days and numbers in the columns that are named for them."""
    for column in table.columns:
        name = str(column).rpartition(".")[2]
        values = table[column]
        if values.map(lambda value: isinstance(value, (list, dict))).any():
            continue
        if name in _DATES:
            table[column] = values.astype("datetime64[s]")
        elif name in _INTEGERS:
            table[column] = values.astype("float64").astype("Int64")
        elif name in _DECIMALS:
            table[column] = values.astype("float64")
    return table
