"""What notebooks/isnad.py promises.

The server at ISNAD_URL has the demo graph, a text with emoji and one with hostile names.
"""

from __future__ import annotations

import datetime
import itertools
import os
import sys
import threading
import unittest
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest import mock

import isnad
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx
import numpy

EVENTS = """query ($where: EventFilter, $first: Int = 100, $after: String) {
  events(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id title date { earliest latest } participationCount
      participations { evidenceCount entity { id name } }
    }
  }
}"""
NETWORK = """query ($where: EventFilter) { coParticipationNetwork(where: $where, limit: 1000) {
  nodes { id label x y community }
  edges { id sourceId targetId type weight }
  truncated { reason } filter graphVersion
} }"""
AROUND_THE_OIC = """{ neighborhood(ids: ["ent-oic"]) {
  nodes { id kind label x y }
  edges { id sourceId targetId type role }
} }"""
FILTERS = {
    "no filter": {},
    "an actor": {"participants": [{"anyOf": ["ent-oic"]}]},
    "a year, vague dates included": {
        "earliest": "2015-01-01",
        "latest": "2015-12-31",
        "match": "POSSIBLE",
    },
    "a status": {"statuses": ["ANNOUNCED"]},
    "nothing": {"kinds": ["SANCTION"]},
}


class Quote(unittest.TestCase):
    def test_counts_an_emoji_as_two(self) -> None:
        self.assertEqual(isnad.quote("📰 اجتمع المجلس", 3, 8), "اجتمع")
        self.assertEqual(isnad.quote("a𝔸b", 1, 3), "𝔸")
        self.assertEqual(isnad.quote("مجلس", 0, 4), "مجلس")
        self.assertEqual(isnad.quote("", 0, 0), "")

    def test_slices_every_quote_of_the_graph_out_of_its_text(self) -> None:
        evidence = "evidence { quote start end sentence { text start end } document { text } }"
        found = 0
        behind_emoji = 0
        query = f"""query ($after: String) {{ events(first: 20, after: $after) {{
          pageInfo {{ hasNextPage endCursor }}
          nodes {{ participations {{ {evidence} }} places {{ {evidence} }} }}
        }} }}"""
        for event in isnad.pages(query):
            for proof in (
                each
                for edge in event["participations"] + event["places"]
                for each in edge["evidence"]
            ):
                text, sentence = proof["document"]["text"], proof["sentence"]
                self.assertEqual(isnad.quote(text, proof["start"], proof["end"]), proof["quote"])
                self.assertEqual(
                    isnad.quote(text, sentence["start"], sentence["end"]), sentence["text"]
                )
                found += 1
                behind_emoji += text[proof["start"] : proof["end"]] != proof["quote"]
        self.assertGreater(found, 30)
        self.assertGreater(behind_emoji, 0, "code points would have done as well")

    def test_refuses_offsets_outside_the_text(self) -> None:
        for start, end in ((0, 5), (-1, 2), (3, 2)):
            with self.assertRaisesRegex(ValueError, "4 UTF-16 code units"):
                isnad.quote("مجلس", start, end)


class Pages(unittest.TestCase):
    def test_gives_every_node_once_whatever_the_size_of_a_page(self) -> None:
        whole = isnad.query(EVENTS)["events"]
        for first in (1, 3, 100):
            self.assertEqual(list(isnad.pages(EVENTS, {"first": first})), whole["nodes"])
        self.assertEqual(len(whole["nodes"]), whole["totalCount"])
        self.assertGreater(whole["totalCount"], 12)

    def test_asks_for_a_page_when_it_is_reached(self) -> None:
        client = isnad.Client()
        asked = []
        client.session.hooks["response"].append(lambda answer, **_: asked.append(answer.url))
        nodes = client.pages(EVENTS, {"first": 3})
        self.assertEqual(len(asked), 0)
        list(itertools.islice(nodes, 4))
        self.assertEqual(len(asked), 2)

    def test_walks_a_connection_below_an_entity(self) -> None:
        text = """query ($id: ID!, $first: Int = 2, $after: String) { entity(id: $id) { eventCount
          participations(first: $first, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } edges { cursor node { role } }
          }
        } }"""
        edges = list(isnad.pages(text, {"id": "ent-oic"}))
        connection = isnad.query(text, {"id": "ent-oic", "first": 100})["entity"]["participations"]
        self.assertEqual(edges, connection["edges"])
        self.assertGreater(len(edges), 2)
        self.assertEqual(
            list(isnad.pages(text, {"id": "ent-oic"}, path="entity.participations")), edges
        )
        for path in (None, "entity.participations"):
            self.assertEqual(list(isnad.pages(text, {"id": "ent-nobody"}, path=path)), [])

    def test_walks_the_outermost_of_several_connections_or_the_one_named(self) -> None:
        page = "pageInfo { hasNextPage endCursor }"
        nested = f"""query ($after: String) {{ events(first: 5, after: $after) {{ {page}
          nodes {{ id reports(first: 1) {{ {page} nodes {{ id }} }} }} }} }}"""
        self.assertEqual(
            [event["id"] for event in isnad.pages(nested)],
            [event["id"] for event in isnad.query(EVENTS)["events"]["nodes"]],
        )
        inner = f"""query ($after: String) {{ events(first: 2) {{ {page}
          nodes {{ participations {{ entity {{
            mentions(first: 1, after: $after) {{ {page} nodes {{ start }} }}
          }} }} }} }} }}"""
        starts = list(isnad.pages(inner, path="events.nodes.0.participations.0.entity.mentions"))
        self.assertGreater(len(starts), 1)
        beside = f"""query ($after: String) {{
          documents(first: 1, after: $after) {{ {page} nodes {{ id }} }}
          entities(first: 1) {{ {page} nodes {{ id }} }} }}"""
        with self.assertRaisesRegex(ValueError, "documents or entities"):
            list(isnad.pages(beside))
        self.assertEqual(
            len(list(isnad.pages(beside, path="documents"))),
            isnad.query("{ graph { documentCount } }")["graph"]["documentCount"],
        )

    def test_says_what_a_query_lacks(self) -> None:
        with self.assertRaisesRegex(ValueError, r"must take a cursor"):
            next(isnad.pages("{ events { pageInfo { hasNextPage endCursor } nodes { id } } }"))
        for fields in ("nodes { id }", "pageInfo { hasNextPage } nodes { id }"):
            with self.assertRaisesRegex(ValueError, r"Select pageInfo"):
                next(
                    isnad.pages(
                        f"query ($after: String) {{ events(after: $after) {{ {fields} }} }}"
                    )
                )
        with self.assertRaisesRegex(ValueError, "no meetings"):
            next(isnad.pages(EVENTS, path="meetings"))


class Errors(unittest.TestCase):
    def test_name_code_argument_value_and_limit(self) -> None:
        with self.assertRaises(isnad.ServerError) as caught:
            isnad.query("{ events(first: 500) { totalCount } }")
        error = caught.exception
        self.assertEqual(
            (error.code, error.argument, error.value, error.limit),
            ("LIMIT_EXCEEDED", "first", 500, 100),
        )
        self.assertRegex(
            str(error),
            r"^LIMIT_EXCEEDED: first is 500.*\(argument: 'first', value: 500, limit: 100, line 1",
        )

    def test_are_all_told(self) -> None:
        with self.assertRaises(isnad.ServerError) as caught:
            isnad.query("{ evnts { id } graf }")
        self.assertEqual(len(caught.exception.errors), 2)
        self.assertEqual((caught.exception.code, caught.exception.limit), ("QUERY_INVALID", None))
        self.assertEqual(len(str(caught.exception).split("\n")), 2)

    def test_of_the_export_are_the_same(self) -> None:
        for given, code in (
            ({"interval": "WEEK"}, "ARGUMENT_INVALID"),
            ({"entity": "ent-nobody"}, "ENTITY_NOT_FOUND"),
        ):
            with self.assertRaises(isnad.ServerError) as caught:
                isnad.frame("dyads", **given)
            self.assertEqual(caught.exception.code, code)
        with self.assertRaises(isnad.ServerError):
            isnad.graph(where={"kinds": ["PARTY"]})

    def test_say_where_no_server_is(self) -> None:
        with self.assertRaisesRegex(isnad.UnreachableError, "npm start"):
            isnad.Client("http://127.0.0.1:1").query("{ graph { version } }")
        with other_server([(200, "<html>"), (404, "{}"), (500, "no")]) as (url, _):
            for _ in range(3):
                with self.assertRaisesRegex(isnad.UnreachableError, "not as Isnad does"):
                    isnad.Client(url).query("{ graph { version } }")

    def test_are_tried_again_only_while_the_database_is_away(self) -> None:
        good, away = (
            (200, '{"data": {"graph": 1}}'),
            (503, '{"errors": [{"message": "away", "extensions": {"code": "STORE_AWAY"}}]}'),
        )
        with other_server([away, away, good]) as (url, asked):
            self.assertEqual(isnad.Client(url).query("{ graph }"), {"graph": 1})
            self.assertEqual(len(asked), 3)
        with other_server(
            [
                (
                    500,
                    '{"errors": [{"message": "a mistake", "extensions": {"code": "INTERNAL"}}]}',
                ),
                good,
            ]
        ) as (url, asked):
            with self.assertRaisesRegex(isnad.ServerError, "INTERNAL: a mistake"):
                isnad.Client(url).query("{ graph }")
            self.assertEqual(len(asked), 1)

    def test_say_that_an_answer_takes_too_long(self) -> None:
        with other_server([None]) as (url, asked):
            with self.assertRaisesRegex(isnad.UnreachableError, "Timeout"):
                isnad.Client(url, timeout=0.2).query("{ graph }")
            self.assertLessEqual(len(asked), 1)

    def test_name_the_package_to_install(self) -> None:
        for package, call in (
            ("pandas", lambda: isnad.frame("events")),
            ("networkx", isnad.graph),
        ):
            with (
                mock.patch.dict(sys.modules, {package: None}),
                self.assertRaisesRegex(ImportError, f"pip install {package}"),
            ):
                call()


class Addresses(unittest.TestCase):
    def test_come_from_argument_or_environment_or_are_the_usual_one(self) -> None:
        self.assertEqual(
            isnad.Client("http://example.org:4000/graphql").url, "http://example.org:4000"
        )
        with mock.patch.dict(os.environ, {"ISNAD_URL": "https://example.org/"}):
            self.assertEqual(isnad.Client().url, "https://example.org")
        with mock.patch.dict(os.environ):
            del os.environ["ISNAD_URL"]
            self.assertEqual(isnad.Client().url, "http://127.0.0.1:4000")


class Frames(unittest.TestCase):
    def test_of_the_export_have_typed_columns(self) -> None:
        table = isnad.frame("participations")
        self.assertEqual(
            {str(table[name].dtype) for name in ("earliest", "latest")}, {"datetime64[s]"}
        )
        self.assertEqual(str(table["evidenceCount"].dtype), "Int64")
        self.assertIn("منظمة التعاون الإسلامي", set(table["labelAr"]))
        self.assertTrue(table["url"].dropna().map(lambda url: url.startswith("https://")).all())
        events = isnad.frame("events").set_index("event")
        self.assertTrue(events["earliest"].isna().any(), "an undated event has no day")
        self.assertEqual(sorted(events["ordinal"].dropna()), [2, 4])

    def test_have_the_texts_of_the_graph_without_guards(self) -> None:
        names = {
            row["entity"]["id"]: row["entity"]["name"]
            for event in isnad.pages(EVENTS)
            for row in event["participations"]
        }
        table = isnad.frame("participations").drop_duplicates("entity").set_index("entity")
        hostile = [id for id, name in names.items() if name.startswith("=")]
        self.assertEqual(len(hostile), 1)
        self.assertTrue(table.loc[hostile[0], "label"].startswith("=HYPERLINK("))
        self.assertIn("@SUM(A1)", set(isnad.frame("events")["theme"]))

    def test_are_filtered_as_events_are(self) -> None:
        year = {"earliest": datetime.date(2015, 9, 1), "latest": "2015-09-30"}
        answer = isnad.query(
            EVENTS,
            {
                "where": {
                    "participants": [{"anyOf": ["ent-oic"]}],
                    "earliest": "2015-09-01",
                    "latest": "2015-09-30",
                }
            },
        )
        table = isnad.frame("events", entity="ent-oic", **year)
        self.assertEqual(
            list(table["event"]), [event["id"] for event in answer["events"]["nodes"]]
        )
        both = isnad.frame("events", entity=["ent-oic", "ent-las"], **year)
        self.assertEqual(len(both), 1)
        self.assertEqual(set(isnad.frame("dyads", interval="QUARTER")["period"].str[4:6]), {"-Q"})

    def test_of_records_flatten_what_is_nested(self) -> None:
        table = isnad.frame(isnad.pages(EVENTS, {"first": 4}))
        self.assertEqual(str(table["date.earliest"].dtype), "datetime64[s]")
        self.assertNotIn("date", table.columns)
        self.assertEqual(len(table), isnad.query(EVENTS)["events"]["totalCount"])
        self.assertIsInstance(table["participations"][0], list)
        self.assertEqual(len(isnad.frame([])), 0)

    def test_of_an_empty_answer_keep_their_columns(self) -> None:
        table = isnad.frame("participations", where={"kinds": ["SANCTION"]})
        self.assertEqual(list(table.columns), list(isnad.frame("participations").columns))
        self.assertEqual((len(table), str(table["earliest"].dtype)), (0, "datetime64[s]"))

    def test_are_of_known_tables(self) -> None:
        with self.assertRaisesRegex(ValueError, "participations"):
            isnad.frame("meetings")
        with self.assertRaisesRegex(ValueError, "filter where you ask"):
            isnad.frame([], entity="ent-oic")


class Graphs(unittest.TestCase):
    def test_of_the_export_have_its_nodes_and_edges(self) -> None:
        graph = isnad.graph()
        nodes, edges = isnad.frame("nodes").set_index("id"), isnad.frame("edges")
        self.assertIsInstance(graph, networkx.MultiDiGraph)
        self.assertEqual((set(graph), graph.number_of_edges()), (set(nodes.index), len(edges)))
        oic = graph.nodes["ent-oic"]
        self.assertEqual(
            (oic["labelAr"], oic["degree"]),
            (nodes.loc["ent-oic", "labelAr"], nodes.loc["ent-oic", "degree"]),
        )
        self.assertEqual(set(isnad.graph(entity="ent-oic")) - set(graph), set())

    def test_of_ties_are_simple_and_of_neighbourhoods_multiple(self) -> None:
        ties = isnad.graph(isnad.query(NETWORK))
        self.assertIs(type(ties), networkx.Graph)
        self.assertEqual(set(ties.graph), {"truncated", "filter", "graphVersion"})
        self.assertEqual(ties.graph["truncated"], [{"reason": "HUB"}], "62 met in one event")
        answer = isnad.query(AROUND_THE_OIC)
        around = isnad.graph(answer)
        self.assertIs(type(around), networkx.MultiDiGraph)
        self.assertEqual(around.number_of_edges(), len(answer["neighborhood"]["edges"]))
        self.assertEqual(set(isnad.graph(answer["neighborhood"])), set(around))
        self.assertIs(
            type(isnad.graph(isnad.query(NETWORK, {"where": {"kinds": ["SANCTION"]}}))),
            networkx.Graph,
        )

    def test_of_ties_by_role_lead_one_way(self) -> None:
        answer = isnad.query("""{ coParticipationNetwork(fromRoles: [PARTICIPANT], limit: 1000) {
          nodes { id } edges { id sourceId targetId type weight } } }""")
        with self.assertRaisesRegex(ValueError, "directed=True"):
            isnad.graph(answer)
        ties = isnad.graph(answer, directed=True)
        edges = {
            (edge["sourceId"], edge["targetId"])
            for edge in answer["coParticipationNetwork"]["edges"]
        }
        self.assertEqual((type(ties), set(ties.edges)), (networkx.DiGraph, edges))

    def test_say_what_an_answer_lacks(self) -> None:
        with self.assertRaisesRegex(ValueError, "no picture"):
            isnad.graph(isnad.query("{ graph { version } }"))
        with self.assertRaisesRegex(ValueError, "Select id"):
            isnad.graph(
                isnad.query(
                    "{ coParticipationNetwork { nodes { id } edges { sourceId targetId } } }"
                )
            )


class EqualFigures(unittest.TestCase):
    def test_of_graphql_export_and_notebook(self) -> None:
        for name, where in FILTERS.items():
            with self.subTest(name):
                events = list(isnad.pages(EVENTS, {"where": where, "first": 4}))
                participations = [row for event in events for row in event["participations"]]
                answered = {
                    "events": isnad.query(EVENTS, {"where": where, "first": 1})["events"][
                        "totalCount"
                    ],
                    "participations": sum(event["participationCount"] for event in events),
                }
                graph, tables = (
                    isnad.graph(where=where),
                    {table: isnad.frame(table, where=where) for table in answered},
                )
                kinds = Counter(kind for _, kind in graph.nodes(data="kind"))
                types = Counter(edge["type"] for *_, edge in graph.edges(data=True))
                self.assertEqual({name: len(table) for name, table in tables.items()}, answered)
                self.assertEqual(
                    {"events": kinds["Event"], "participations": types["PARTICIPATED_IN"]},
                    answered,
                )
                self.assertEqual(len(isnad.frame(events)), answered["events"])
                if answered["participations"] == len(participations):
                    evidence = sum(row["evidenceCount"] for row in participations)
                    self.assertEqual(tables["participations"]["evidenceCount"].sum(), evidence)

    def test_of_ties(self) -> None:
        for name, where in FILTERS.items():
            with self.subTest(name):
                ties = isnad.graph(isnad.query(NETWORK, {"where": where}))
                dyads = isnad.frame("dyads", where=where)
                exported = dyads.groupby(["source", "target"])["events"].sum().to_dict()
                hub_was_cut = any(cut["reason"] == "HUB" for cut in ties.graph["truncated"])
                answered = {
                    tuple(sorted(pair)): tie["weight"] for *pair, tie in ties.edges(data=True)
                }
                self.assertLessEqual(answered.items(), exported.items())
                if not hub_was_cut:
                    self.assertEqual(answered, exported)


class RightToLeft(unittest.TestCase):
    def test_leaves_other_scripts_alone(self) -> None:
        for text in ("", "League of Arab States (1945)", "Ελλάδα", "📰"):
            self.assertEqual(isnad.rtl(text), text)

    def test_is_drawn_joined_and_from_right_to_left(self) -> None:
        letters = ink(isnad.rtl("محمد"))
        self.assertEqual(parts_of(letters), 1, "the four letters are joined")
        alef_first = ink(isnad.rtl("اب"))
        heights = alef_first.sum(axis=0)
        columns = numpy.flatnonzero(heights)
        right, left = heights[columns[-4:]].max(), heights[columns[:4]].max()
        self.assertGreater(right, 1.5 * left, "the upright alef stands on the right")

    def test_joins_letters_for_what_draws_them_one_by_one(self) -> None:
        self.assertEqual(isnad._in_drawing_order("سلام"), "\ufee1\ufefc\ufeb3")
        self.assertEqual(isnad._in_drawing_order("سلام\nUN"), "\ufee1\ufefc\ufeb3\nUN")


class Draw(unittest.TestCase):
    def test_names_the_nodes_there_is_room_for(self) -> None:
        answer = isnad.query(AROUND_THE_OIC)
        labels = {node["label"] for node in answer["neighborhood"]["nodes"]}
        for graph, expected in (
            (isnad.graph(answer), labels),
            (networkx.Graph(), set()),
            (networkx.path_graph(3), {"0", "1", "2"}),
        ):
            figure, axes = plt.subplots(figsize=(11, 7))
            isnad.draw(graph, axes)
            figure.canvas.draw()
            drawn = {isnad.rtl(" ".join(text.get_text().split())) for text in axes.texts}
            self.assertEqual(drawn, expected)
            plt.close(figure)


def ink(text: str) -> numpy.ndarray:
    """Which pixels of a drawn text are dark, from top to bottom and left to right."""
    figure = plt.figure(figsize=(6, 3), dpi=100)
    figure.text(0.5, 0.5, text, fontsize=80, ha="center", va="center")
    figure.canvas.draw()
    dark = numpy.asarray(figure.canvas.buffer_rgba())[:, :, 0] < 128
    plt.close(figure)
    return dark


def parts_of(dark: numpy.ndarray) -> int:
    """How many separate shapes there are."""
    left = {(int(y), int(x)) for y, x in zip(*numpy.nonzero(dark), strict=True)}
    count = 0
    while left:
        count += 1
        open_ends = [left.pop()]
        while open_ends:
            y, x = open_ends.pop()
            near = {(y + down, x + right) for down in (-1, 0, 1) for right in (-1, 0, 1)} & left
            left -= near
            open_ends.extend(near)
    return count


@contextmanager
def other_server(answers: list[tuple[int, str] | None]) -> Iterator[tuple[str, list[str]]]:
    """A server that is no Isnad: its address, and the paths asked for so far.

    It answers with the given statuses and bodies in turn, with silence where there is None.
    """
    asked: list[str] = []
    given = iter(answers)
    silence = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.path)
            answer = next(given)
            if answer is None:
                silence.wait(10)
                return
            status, body = answer
            self.send_response(status)
            self.send_header("content-length", str(len(body.encode())))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        silence.set()
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    unittest.main()
