"""Reads the exports of the server at argv[1] as a researcher would, and prints what came out as JSON.

`--check` only tells which of the packages are here."""
import importlib.util
import io
import json
import sys
import urllib.request

PACKAGES = ["networkx", "pandas", "rdflib"]
if sys.argv[1] == "--check":
    print(json.dumps([name for name in PACKAGES if importlib.util.find_spec(name)]))
    sys.exit()

base, packages = sys.argv[1], sys.argv[2].split(",")


def get(file):
    return urllib.request.urlopen(f"{base}/export/{file}").read()


out = {}
if "networkx" in packages:
    import networkx

    graphs = {
        "graphml": networkx.parse_graphml(get("graph.graphml").decode()),
        "gexf": networkx.read_gexf(io.BytesIO(get("graph.gexf"))),
        "links": networkx.node_link_graph(json.loads(get("graph.json")), edges="links"),
        "edges": networkx.node_link_graph(json.loads(get("graph.json?edgesKey=edges")), edges="edges"),
    }
    for name, graph in graphs.items():
        out[name] = {
            "nodes": {
                id: [node.get(key) for key in ("label", "labelEn", "earliest", "latest", "degree")]
                for id, node in graph.nodes(data=True)
            },
            "edges": sorted([source, target, edge["type"], edge.get("role")or "", edge["weight"]]
                            for source, target, edge in graph.edges(data=True)),
        }
if "pandas" in packages:
    import pandas

    table = pandas.read_csv(f"{base}/export/participations.csv")
    out["participations"] = [len(table), list(table.columns), table["event"].nunique(), int(table["evidenceCount"].sum())]
    out["bom"] = list(pandas.read_csv(f"{base}/export/dyads.csv?bom=1").columns)
if "rdflib" in packages:
    import rdflib

    graph = rdflib.Graph().parse(data=get("graph.jsonld"), format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    names = set(graph.objects(rdflib.URIRef("urn:isnad:id:ent-oic"), schema.name))
    out["rdf"] = {
        "events": len(set(graph.subjects(rdflib.RDF.type, schema.Event))),
        "participations": len(set(graph.subjects(rdflib.RDF.type, rdflib.URIRef("urn:isnad:vocabulary:Participation")))),
        "quoted": len(set(graph.subjects(rdflib.PROV.wasQuotedFrom, None))),
        "oic": sorted(str(name) for name in names if name.language == "ar"),
    }
print(json.dumps(out, ensure_ascii=False))
