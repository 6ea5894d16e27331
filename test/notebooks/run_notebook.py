"""Runs the notebook at argv[1] and prints what its cells show as {"text": [...], "pictures": n}.

Each further argument, as `YEAR=2016`, stands in for what the first code cell sets. Ends with an
error where a cell does.
"""

import json
import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

path, settings = Path(sys.argv[1]), sys.argv[2:]
notebook = nbformat.read(path, 4)
first = next(cell for cell in notebook.cells if cell.cell_type == "code")
for name, value in (setting.split("=", 1) for setting in settings):
    first.source, times = re.subn(rf"^{name} = .*$", f"{name} = {value}", first.source, flags=re.M)
    assert times == 1, f"The first code cell does not set {name}"

NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(path.parent)}}).execute()

outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
shown = [output.get("data", {}) for output in outputs]
text = [data.get("text/html") or data.get("text/plain", "") for data in shown]
text += [output["text"] for output in outputs if output.output_type == "stream"]
print(
    json.dumps(
        {"text": text, "pictures": sum("image/png" in data for data in shown)}, ensure_ascii=False
    )
)
