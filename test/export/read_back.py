"""Reads the exports of the server at argv[1] as a researcher would; prints what came as JSON."""

import io
import json
import sys
import urllib.request

import networkx
import pandas
import rdflib

URL = sys.argv[1]
FORMULA = r"^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]"


def get(file: str) -> bytes:
    return urllib.request.urlopen(f"{URL}/export/{file}").read()


def read_graphs() -> dict:
    graphs = {
        "graphml": networkx.parse_graphml(get("graph.graphml").decode()),
        "gexf": networkx.read_gexf(io.BytesIO(get("graph.gexf"))),
        "links": networkx.node_link_graph(json.loads(get("graph.json")), edges="links"),
        "edges": networkx.node_link_graph(
            json.loads(get("graph.json?edgesKey=edges")), edges="edges"
        ),
    }
    return {name: tell_graph(graph) for name, graph in graphs.items()}


def tell_graph(graph: networkx.Graph) -> dict:
    columns = (
        "label",
        "labelAr",
        "labelEn",
        "kind",
        "type",
        "earliest",
        "latest",
        "granularity",
        "degree",
    )
    return {
        "nodes": {id: [node.get(key) for key in columns] for id, node in graph.nodes(data=True)},
        "edges": sorted(
            [
                source,
                target,
                edge["type"],
                edge.get("role") or "",
                edge.get("earliest") or "",
                edge["weight"],
            ]
            for source, target, edge in graph.edges(data=True)
        ),
    }


def read_table() -> dict:
    table = pandas.read_csv(
        f"{URL}/export/participations.csv",
        parse_dates=["earliest", "latest"],
        keep_default_na=False,
    )
    texts = table.select_dtypes(exclude=["number", "datetime"])
    return {
        "rows": len(table),
        "evidence": int(table["evidenceCount"].sum()),
        "columns": list(table.columns),
        "types": {
            name: table[name].dtype.kind for name in ("earliest", "latest", "evidenceCount")
        },
        "days": [str(day.date()) for day in (table["earliest"].min(), table["latest"].max())],
        "names": sorted(set(table["labelAr"])),
        "formulas": int(texts.apply(lambda column: column.str.match(FORMULA)).to_numpy().sum()),
        "guarded": int(texts.apply(lambda column: column.str.match("'")).to_numpy().sum()),
        "withMark": list(pandas.read_csv(f"{URL}/export/dyads.csv?bom=1").columns),
    }


def read_rdf() -> dict:
    graph = rdflib.Graph().parse(data=get("graph.jsonld"), format="json-ld")
    schema, isnad = (
        rdflib.Namespace("https://schema.org/"),
        rdflib.Namespace("urn:isnad:vocabulary:"),
    )
    events = set(graph.subjects(rdflib.RDF.type, schema.Event))
    names = graph.objects(rdflib.URIRef("urn:isnad:id:ent-oic"), schema.name)
    return {
        "events": len(events),
        "participations": len(set(graph.subjects(rdflib.RDF.type, isnad.Participation))),
        "quoted": len(set(graph.subjects(rdflib.PROV.wasQuotedFrom, None))),
        "names": sorted(str(name) for name in names if name.language == "ar"),
        "days": {
            event.removeprefix("urn:isnad:id:"): str(day)
            for event, day in graph.subject_objects(schema.startDate)
            if event in events
        },
    }


print(json.dumps({**read_graphs(), "table": read_table(), "rdf": read_rdf()}, ensure_ascii=False))
