"""The page in a real browser: with the keyboard alone, at phone width, light and dark, with and without scripts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.conftest import CI
from tests.server import serving

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
TEXT = 'Omer Kocaman\'ın sözleri. Toplantıda Pirincci konuştu. <img src=x onerror="document.title=1">'

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CI and not Path(CHROMIUM).exists(), reason="Chromium is not installed"),
]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("browser") / "glossary.sqlite3") as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="en-GB", viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def _checked(page: Page, address: str, text: str = TEXT) -> None:
    page.goto(address)
    page.fill("#text", text)
    page.select_option("#language", "tr")
    page.click("button.primary")
    expect(page.locator("#result")).to_be_visible()


def _focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def _tab_to(page: Page, id: str) -> None:
    for _ in range(40):
        page.keyboard.press("Tab")
        if _focused(page) == id:
            return
    raise AssertionError(f"{id} is not reached with the keyboard")


def _wait_for_focus(page: Page, id: str) -> None:
    for _ in range(100):
        if _focused(page) == id:
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"{_focused(page)} has the focus, not {id}")


def test_a_text_is_checked_with_the_keyboard_alone(page: Page, address: str) -> None:
    page.goto(address)
    _tab_to(page, "text")
    page.keyboard.insert_text(TEXT)
    page.keyboard.press("Tab")
    page.keyboard.type("Turkish")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#corrected")).to_have_value(TEXT.replace("Omer", "Ömer"))
    _wait_for_focus(page, "result-title")
    _tab_to(page, "a1")
    page.keyboard.press("Space")
    expect(page.locator("#corrected")).to_have_value(TEXT.replace("Omer", "Ömer").replace("Pirincci", "Pirinççi"))


def test_a_choice_changes_the_text_at_once_and_is_copied(page: Page, address: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _checked(page, address)
    expect(page.locator("#apply")).to_be_hidden()
    page.uncheck("#a0")
    page.check("#a1")
    page.click("#copy")
    expect(page.locator("#status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == TEXT.replace("Pirincci", "Pirinççi")


def test_pasted_html_is_shown_as_text(page: Page, address: str) -> None:
    _checked(page, address)
    assert page.locator("#marked img").count() == 0
    assert page.title() != "1"
    assert page.locator("#marked").inner_text() == TEXT


def test_scripts_and_server_write_the_same(page: Page, address: str) -> None:
    text = "\n\nOmer Kocaman'ın  sözleri\n\tson & <b>\n"
    _checked(page, address, text)
    with_script = page.input_value("#corrected")
    assert with_script == text.replace("Omer", "Ömer")


def test_everything_works_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    _checked(page, address)
    expect(page.locator("#copy")).to_be_hidden()
    page.uncheck("#a0")
    page.check("#a1")
    page.click("#apply")
    expect(page.locator("#corrected")).to_have_value(TEXT.replace("Pirincci", "Pirinççi"))
    context.close()


def test_changing_the_language_of_the_page_keeps_the_text(page: Page, address: str) -> None:
    _checked(page, address)
    page.click("button[value=kk]")
    expect(page.locator("html")).to_have_attribute("lang", "kk")
    expect(page.locator("#text")).to_have_value(TEXT)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_pages_fit_and_their_colours_can_be_read(browser: Browser, address: str, scheme: str, width: int) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme="dark" if scheme == "dark" else "light", locale="en-GB"
    )
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    _checked(page, address)
    _fits(page, width)
    for path in (
        "/concepts?q=eliyev",
        "/concepts/erdogan",
        "/inflect?name=Trump&language=tr",
        "/transliterate?name=Ömer&from=tr&to=kk",
    ):
        page.goto(address + path)
        _fits(page, width)
    assert errors == []
    context.close()


def _fits(page: Page, width: int) -> None:
    page.wait_for_load_state("load")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    poor = page.evaluate(CONTRAST)
    assert poor == []


#: Texts whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3).
CONTRAST = """() => {
  const parse = (c) => c.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (e) => {
    for (; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')]
    .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) && e.checkVisibility())
    .filter((e) => {
      const [a, b] = [light(parse(getComputedStyle(e).color)), light(behind(e))].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05) < 4.5;
    })
    .map((e) => e.outerHTML.slice(0, 100));
}"""
