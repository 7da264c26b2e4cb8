// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the words of each quotation once; a plural of an official means the state.
#include "models/analysis/quote_first_person.h"

#include "models/analysis/quote_lexicon.h"

#include <QHash>

#include <algorithm>

namespace demarche {

namespace {

/// Inside somebody else's words, "we" is that one, or nobody known.
qint32 speakerAt(const QuoteFinding& quote, const TextSpan& word)
{
    for (const InnerQuote& inner : quote.inner) {
        if (inner.span.contains(word))
            return inner.speaker;
    }
    return quote.speaker;
}

class FirstPersons {
public:
    FirstPersons(const AnalysisInput& input, const QuoteLexicon& lexicon, std::vector<ActorFinding>& actors)
        : m_input(input)
        , m_lexicon(lexicon)
        , m_actors(actors)
    {
        for (size_t a = 0; a < actors.size(); ++a) {
            if (actors[a].kind == ActorKind::Country)
                m_states.insert(actors[a].country, qint32(a));
        }
    }
    void read(const QuoteFinding& quote);
    void finish();

private:
    qint32 sideOf(qint32 speaker) const;
    void put(qint32 actor, const TextSpan& span, MentionKind kind);

    const AnalysisInput& m_input;
    const QuoteLexicon& m_lexicon;
    std::vector<ActorFinding>& m_actors;
    QHash<QString, qint32> m_states; ///< by code; only asked, never walked
    std::vector<qint32> m_changed;
};

/// The state of an official; everybody else is only himself.
qint32 FirstPersons::sideOf(qint32 speaker) const
{
    const ActorFinding& actor = m_actors[size_t(speaker)];
    const bool isOfficial = actor.kind == ActorKind::Organisation ? actor.bodyId.contains(u':') : !actor.roles.empty();
    if (actor.country.isEmpty() || !isOfficial)
        return speaker;
    return m_states.value(actor.country, speaker);
}

void FirstPersons::put(qint32 actor, const TextSpan& span, MentionKind kind)
{
    m_actors[size_t(actor)].mentions.push_back({ span, kind });
    m_changed.push_back(actor);
}

void FirstPersons::read(const QuoteFinding& quote)
{
    if (quote.speaker < 0 || quote.kind == QuoteKind::Phrase || quote.kind == QuoteKind::Indirect)
        return;
    const std::vector<Word>& words = m_input.structure.words;
    auto at = std::lower_bound(words.begin(), words.end(), quote.span.begin,
                               [](const Word& word, qsizetype begin) { return qsizetype(word.begin) < begin; });
    for (; at != words.end() && qsizetype(at->end) <= quote.span.end; ++at) {
        const qint32 speaker = speakerAt(quote, at->span());
        if (speaker < 0)
            continue;
        const size_t i = size_t(at - words.begin());
        const bool isAcronym = at->isAllCaps && at->end - at->begin > 1; // "US"
        const QuoteWordClasses classes = isAcronym ? 0U : m_lexicon.classesOf(m_input.ids[i]);
        if (classes & FirstPersonSingularWord) {
            put(speaker, at->span(), MentionKind::Pronoun);
        } else if (classes & FirstPersonPluralWord) {
            // "our government"
            const bool isBody = i + 1 < words.size() && qsizetype(words[i + 1].end) <= quote.span.end
                && !words[i + 1].isCapitalised && (m_lexicon.classesOf(m_input.ids[i + 1]) & BodyWord);
            const TextSpan span = isBody ? united(at->span(), words[i + 1].span()) : at->span();
            put(sideOf(speaker), span, isBody ? MentionKind::RoleNoun : MentionKind::Pronoun);
        }
    }
}

void FirstPersons::finish()
{
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    for (const qint32 actor : m_changed) {
        std::vector<ActorMention>& mentions = m_actors[size_t(actor)].mentions;
        std::stable_sort(mentions.begin(), mentions.end(),
                         [](const ActorMention& a, const ActorMention& b) { return a.span < b.span; });
        mentions.erase(std::unique(mentions.begin(), mentions.end(),
                                   [](const ActorMention& a, const ActorMention& b) { return a.span == b.span; }),
                       mentions.end());
    }
}

} // namespace

void addFirstPersons(const AnalysisInput& input, const QuoteLexicon& lexicon, const std::vector<QuoteFinding>& quotes,
                     std::vector<ActorFinding>& actors)
{
    FirstPersons persons(input, lexicon, actors);
    for (const QuoteFinding& quote : quotes)
        persons.read(quote);
    persons.finish();
}

} // namespace demarche
