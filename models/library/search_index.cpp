// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/search_index.h"

#include "models/library/library_schema.h"
#include "models/query/word_pattern.h"
#include "models/story/story_wording.h"

#include <QVariant>

#include <algorithm>

namespace demarche {

namespace {

constexpr int sentenceBits = 20; // a row's number is the article's slot, then the sentence
constexpr qint64 mostSentences = qint64(1) << sentenceBits;
constexpr qsizetype someSentences = 4000; // as many as are taken in at a time
constexpr qsizetype dearToForget = 500; // articles; beyond them starting anew is cheaper

/// "“the 2nd ministry” *": all words in their order, the last of which may go on.
QString matchOf(const WordPattern& pattern)
{
    return QLatin1Char('"') + pattern.words().join(u' ') + QStringLiteral("\" *");
}

} // namespace

SearchIndex::SearchIndex(Wording wording)
    : m_wording(std::move(wording))
    , m_database(QStringLiteral(":memory:"))
{
    makeSearchTables(m_database);
}

void SearchIndex::begin(const StoryPtr& story)
{
    if (story == m_story)
        return;
    m_story = story;
    m_next = 0;
    m_isComplete = false;
    for (Slot& slot : m_slots)
        slot.article = -1;
    for (size_t i = 0; i < story->articles.size(); ++i) {
        const auto known = m_slotOfText.constFind(story->articles[i].article().contentHash);
        if (known != m_slotOfText.constEnd())
            m_slots[size_t(*known)].article = qint32(i);
    }
    forgetOthers();
}

/// Articles that are in no story any more. Without its text a row cannot be taken out of such an index one by
/// one cheaply, so many are forgotten all at once.
void SearchIndex::forgetOthers()
{
    const auto isLeft = [](const Slot& slot) { return slot.findings && slot.article < 0; };
    const qsizetype left = std::count_if(m_slots.begin(), m_slots.end(), isLeft);
    if (left < dearToForget && left * 2 < qsizetype(m_slots.size()))
        return;
    m_database.run(QStringLiteral("INSERT INTO sentences(sentences) VALUES ('delete-all')"));
    m_slots.clear();
    m_slotOfText.clear();
}

bool SearchIndex::proceed()
{
    if (m_isComplete || !m_story)
        return true;
    m_database.begin();
    qsizetype taken = 0;
    for (; m_next < m_story->articles.size() && taken < someSentences; ++m_next) {
        const ArticleFindingsPtr& findings = m_story->articles[m_next].findings;
        const QString& hash = findings->article->contentHash;
        if (m_slotOfText.contains(hash))
            continue;
        m_slotOfText.insert(hash, qint64(m_slots.size()));
        m_slots.push_back({ findings, qint32(m_next) });
        addSentences(qint64(m_slots.size()) - 1);
        taken += qsizetype(findings->sentences.size());
    }
    if (m_next == m_story->articles.size())
        m_isComplete = addTitles();
    m_database.commit();
    return m_isComplete;
}

bool SearchIndex::addSentences(qint64 slot)
{
    const ArticleFindings& findings = *m_slots[size_t(slot)].findings;
    QSqlQuery add = m_database.prepared(QStringLiteral("INSERT INTO sentences(rowid, text) VALUES (?, ?)"));
    const qint64 count = std::min<qint64>(mostSentences, qint64(findings.sentences.size()));
    for (qint64 i = 0; i < count; ++i) {
        add.bindValue(0, (slot << sentenceBits) + i);
        add.bindValue(1, findings.sentences[size_t(i)].in(findings.article->text).toString());
        if (!m_database.execute(add))
            return false;
    }
    return true;
}

bool SearchIndex::addTitles()
{
    const Wording wording = wordingFor(*m_story, m_wording);
    QStringList titles;
    titles.reserve(qsizetype(m_story->events.size()));
    for (const StoryEvent& event : m_story->events)
        titles << titleOf(event, wording);
    if (titles == m_titles)
        return true;
    m_database.run(QStringLiteral("INSERT INTO titles(titles) VALUES ('delete-all')"));
    QSqlQuery add = m_database.prepared(QStringLiteral("INSERT INTO titles(rowid, text) VALUES (?, ?)"));
    for (qsizetype i = 0; i < titles.size(); ++i) {
        add.bindValue(0, i + 1); // rows count from 1
        add.bindValue(1, titles[i]);
        if (!m_database.execute(add))
            return true; // then titles are not found, but sentences are
    }
    m_titles = titles;
    return true;
}

WordHits SearchIndex::find(const QString& words)
{
    WordHits hits;
    const WordPattern pattern(words);
    if (pattern.isEmpty() || !m_story)
        return hits;
    QSqlQuery sentences = m_database.prepared(QStringLiteral("SELECT rowid FROM sentences WHERE sentences MATCH ?"));
    sentences.bindValue(0, matchOf(pattern));
    m_database.execute(sentences);
    while (sentences.next()) {
        const qint64 row = sentences.value(0).toLongLong();
        const Slot& slot = m_slots[size_t(row >> sentenceBits)];
        if (slot.article >= 0)
            hits.sentences.push_back({ { slot.article }, slot.findings->sentences[size_t(row & (mostSentences - 1))] });
    }
    std::sort(hits.sentences.begin(), hits.sentences.end(), [](const SourcePlace& a, const SourcePlace& b) {
        return a.article != b.article ? a.article < b.article : a.span.begin < b.span.begin;
    });
    QSqlQuery titles = m_database.prepared(QStringLiteral("SELECT rowid FROM titles WHERE titles MATCH ?"));
    titles.bindValue(0, matchOf(pattern));
    m_database.execute(titles);
    while (titles.next()) {
        const EventId event { qint32(titles.value(0).toLongLong() - 1) };
        if (event.index < qint32(m_story->events.size()))
            hits.titled.push_back(event);
    }
    std::sort(hits.titled.begin(), hits.titled.end());
    return hits;
}

} // namespace demarche
