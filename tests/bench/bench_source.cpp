// SPDX-License-Identifier: GPL-3.0-or-later
// An article of ten megabytes with ten thousand findings: until it is open, and a frame of scrolling through it.
#include "widgets/source/source_page.h"
#include "widgets/source/source_view.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <memory>

namespace demarche {

namespace {

constexpr qsizetype megabyte = 1'000'000; // of text in UTF-8; ours is all ASCII
constexpr int findings = 10'000;

StoryPtr hugeStory()
{
    auto article = std::make_shared<Article>();
    int line = 0;
    while (article->text.size() < 10 * megabyte) {
        ++line;
        article->text
            += QStringLiteral(
                   "Deputy %1 said on Monday that “the harbour stays open in week %1 of the year”, and nobody "
                   "contradicted, although the ships of the other side had been lying before the breakwater "
                   "since the evening.\n\n")
                   .arg(line);
    }
    article->title = QStringLiteral("A very long day");
    article->contentHash = QStringLiteral("0123456789abcdef");
    article->parts = { { PartKind::Body, { 0, article->text.size() } } };
    auto found = std::make_shared<ArticleFindings>();
    found->article = article;
    auto story = std::make_shared<Story>();
    story->actors.emplace_back();
    qsizetype at = 0;
    for (int i = 0; i < findings / 2; ++i) {
        at = article->text.indexOf(QLatin1String("Monday"), at);
        DateFinding date;
        date.span = { at, at + 6 };
        found->dates.push_back(date);
        at = article->text.indexOf(QChar(0x201c), at);
        StoryQuote quote;
        quote.article = { 0 };
        quote.span = { at + 1, article->text.indexOf(QChar(0x201d), at) };
        quote.speaker = { 0 };
        story->quotes.push_back(quote);
    }
    auto empty = std::make_shared<ArticleFindings>();
    empty->article = std::make_shared<const Article>();
    story->articles = { { {}, empty, {}, {} }, { {}, found, {}, {} } };
    for (StoryQuote& quote : story->quotes)
        quote.article = { 1 };
    return story;
}

struct Reader {
    StoryPtr story = hugeStory();
    SourceView view;
    Reader()
    {
        view.setTheme(Theme::of(ThemeKind::Light, QApplication::font()));
        view.setStory(story);
        view.resize(1000, 700);
        view.show();
        QApplication::processEvents();
    }
};

Reader& reader()
{
    static Reader& one = *new Reader; // lives to the end: a window must not outlive the application
    return one;
}

void sourceOpen(benchmark::State& state)
{
    SourceView& view = reader().view;
    for (auto round : state) {
        state.PauseTiming();
        (void)round;
        view.showArticle({ 0 });
        view.repaint();
        state.ResumeTiming();
        view.showArticle({ 1 });
        view.repaint();
    }
}

void sourceScroll(benchmark::State& state)
{
    SourceView& view = reader().view;
    view.showArticle({ 1 });
    auto* page = view.findChild<SourcePage*>();
    QScrollBar* bar = page->verticalScrollBar();
    int step = 0;
    for (auto round : state) {
        (void)round;
        bar->setValue((++step * 120) % bar->maximum());
        page->viewport()->repaint();
    }
}

} // namespace

BENCHMARK(sourceOpen)->Name("source_open/10MB")->Unit(benchmark::kMillisecond);
BENCHMARK(sourceScroll)->Name("source_scroll/10MB")->Unit(benchmark::kMillisecond);

} // namespace demarche
