"""The page of answers on a phone: as the command writes it, with pictures that are there and small."""

from io import BytesIO
from itertools import product
from pathlib import Path

import numpy as np
from PIL import Image

from tools.phone import MOST_BYTES, SHOTS, THEMES, WIDTH, page, small

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_is_what_the_command_writes() -> None:
    assert (DOCS / "phone.md").read_text("utf-8") == page()


def test_every_answer_is_shown_before_and_after_light_and_dark_in_small_pictures() -> None:
    pictures = {path.name: path.stat().st_size for path in (DOCS / "phone").iterdir()}
    wanted = product((shot.name for shot in SHOTS), THEMES, ("before", "now"))
    assert pictures.keys() == {"-".join(parts) + ".png" for parts in wanted}
    assert max(pictures.values()) <= MOST_BYTES
    assert sum(pictures.values()) <= 2_500_000
    for name in pictures:
        with Image.open(DOCS / "phone" / name) as shown:
            assert shown.size[0] == WIDTH


def test_a_picture_of_many_colours_is_written_with_few() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (300, WIDTH, 3), dtype=np.uint8)
    drawn = BytesIO()
    Image.fromarray(noise).save(drawn, "PNG")
    written = small(drawn.getvalue())
    assert len(written) <= MOST_BYTES < drawn.tell()
    assert Image.open(BytesIO(written)).size == (WIDTH, 300)
