// SPDX-License-Identifier: GPL-3.0-or-later
// Merges each mention with the office that stands beside it, so that "Minister of Trade Kim" is one name.
#include "models/analysis/event_tokens.h"

#include <algorithm>

namespace demarche {

namespace {

/// Whether only white space, or a comma and an article, lies between two spans.
bool isJoined(QStringView text, qsizetype end, qsizetype begin)
{
    if (begin < end || begin - end > 6)
        return false;
    const QStringView between = text.mid(end, begin - end).trimmed();
    if (between.isEmpty())
        return true;
    if (!between.startsWith(u','))
        return false;
    const QStringView rest = between.mid(1).trimmed();
    return rest.isEmpty() || rest == u"the" || rest == u"a" || rest == u"an";
}

bool isHyphenMark(QChar c) { return c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013'; }

} // namespace

EventTokenizer::EventTokenizer(const AnalysisInput& input, const EventLexicon& lexicon, const EventContext& context)
    : m_input(input)
    , m_lexicon(lexicon)
    , m_context(context)
{
    collectMentions(context);
}

void EventTokenizer::collectMentions(const EventContext& context)
{
    const QStringView text = m_input.article.text;
    for (size_t i = 0; i < context.actors.size(); ++i) {
        const ActorFinding& actor = context.actors[i];
        if (actor.isSourceOnly && actor.kind == ActorKind::Person)
            continue;
        size_t role = 0;
        std::vector<TextSpan> roles;
        for (const ActorRole& r : actor.roles)
            roles.push_back(r.span);
        std::sort(roles.begin(), roles.end());
        for (const ActorMention& mention : actor.mentions) {
            TextSpan span = mention.span;
            // roles and mentions both ascend; a role joins the mention it touches
            while (role < roles.size() && roles[role].end < span.begin - 6)
                ++role;
            for (size_t r = role; r < roles.size() && roles[r].begin <= span.end + 6; ++r) {
                if (isJoined(text, roles[r].end, span.begin) || isJoined(text, span.end, roles[r].begin)
                    || roles[r].overlaps(span))
                    span = united(span, roles[r]);
            }
            m_mentions.push_back({ span, qint32(i), mention.kind == MentionKind::Pronoun });
        }
    }
    // the longest of those that begin together, and none inside another
    std::sort(m_mentions.begin(), m_mentions.end(), [](const MentionSpan& a, const MentionSpan& b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin
            : a.span.end != b.span.end      ? a.span.end > b.span.end
                                            : a.actor < b.actor;
    });
    std::vector<MentionSpan> outer;
    for (const MentionSpan& mention : m_mentions) {
        if (outer.empty() || mention.span.begin >= outer.back().span.end)
            outer.push_back(mention);
        else if (context.actors[size_t(mention.actor)].kind == ActorKind::Organisation
                 && context.actors[size_t(outer.back().actor)].kind == ActorKind::Person)
            outer.back().affiliation = mention.actor;
    }
    m_mentions = std::move(outer);
}

EventToken EventTokenizer::wordToken(quint32 index) const
{
    const Word& word = m_input.structure.words[index];
    EventToken token;
    token.word = index;
    token.endWord = index + 1;
    token.id = m_input.ids[index];
    token.isCapitalised = word.isCapitalised;
    const QStringView text = word.span().in(m_input.article.text);
    switch (word.kind) {
    case WordKind::Number: token.wordClass = WordClass::Number; return token;
    case WordKind::OpenQuote:
    case WordKind::CloseQuote:
    case WordKind::Symbol:
        token.isCloseQuote = word.kind == WordKind::CloseQuote;
        token.wordClass = WordClass::Mark;
        return token;
    case WordKind::Punctuation: {
        const QChar c = text.front();
        token.isHyphen = isHyphenMark(c) && !word.followsSpace;
        token.wordClass = c == u','                                                    ? WordClass::Comma
            : token.isHyphen || c == u'.' || c == u'/' || c == u'\'' || c == u'\u2019' ? WordClass::Mark
                                                                                       : WordClass::Stop;
        return token;
    }
    case WordKind::Letters:
    case WordKind::Mixed: break;
    }
    const WordFacts& facts = m_lexicon.grammar.of(token.id);
    token.wordClass = facts.wordClass;
    token.forms = facts.forms;
    token.groups = facts.groups;
    token.verb = facts.verb;
    token.noun = facts.noun;
    token.isPlural = text.size() > 2 && text.back() == u's' && text[text.size() - 2] != u's';
    if (facts.wordClass == WordClass::Noun && facts.verb == 0 && facts.noun == 0 && !word.isCapitalised
        && text.size() > 4) {
        // words that no list knows, by their endings
        if (text.endsWith(u"ly"))
            token.wordClass = WordClass::Adverb;
        else if (text.endsWith(u"ed"))
            token.forms = PastForm | PastParticiple;
        else if (text.endsWith(u"ing"))
            token.forms = IngForm;
    }
    return token;
}

qint32 EventTokenizer::quoteAt(qsizetype offset)
{
    const auto& quotes = m_context.quotes;
    while (m_quote < quotes.size() && quotes[m_quote].span.end <= offset)
        ++m_quote;
    for (size_t q = m_quote; q < quotes.size() && quotes[q].span.begin <= offset && q < m_quote + 4; ++q) {
        const QuoteKind kind = quotes[q].kind;
        if (quotes[q].span.contains(offset) && (kind == QuoteKind::Direct || kind == QuoteKind::Mixed))
            return qint32(q);
    }
    return -1;
}

void EventTokenizer::tokenize(const Sentence& sentence, std::vector<EventToken>& tokens)
{
    tokens.clear();
    const auto& words = m_input.structure.words;
    const auto& dates = m_context.dates.dates;
    for (quint32 i = sentence.firstWord; i < sentence.endWord;) {
        const qsizetype begin = words[i].begin;
        while (m_mention < m_mentions.size() && m_mentions[m_mention].span.end <= begin)
            ++m_mention;
        while (m_date < dates.size() && dates[m_date].span.end <= begin)
            ++m_date;
        EventToken token = wordToken(i);
        TextSpan covered = words[i].span();
        if (m_mention < m_mentions.size() && m_mentions[m_mention].span.begin <= begin) {
            const bool isPossessive = token.wordClass == WordClass::Possessive;
            token = EventToken { .word = i };
            // "his train" is read as "its train", only that we know whose
            token.wordClass = isPossessive ? WordClass::Possessive : WordClass::Name;
            token.actor = m_mentions[m_mention].actor;
            token.isPronoun = m_mentions[m_mention].isPronoun;
            token.affiliation = m_mentions[m_mention].affiliation;
            token.isCapitalised = true;
            token.isPerson = m_context.actors[size_t(token.actor)].kind == ActorKind::Person;
            covered = m_mentions[m_mention].span;
            const QStringView name = covered.in(m_input.article.text);
            const bool isMany = (name.endsWith(u's') && !name.endsWith(u"ss")) || name.endsWith(u"men");
            token.isPlural = isMany && m_context.actors[size_t(token.actor)].kind == ActorKind::Group;
        } else if (m_date < dates.size() && dates[m_date].span.begin <= begin) {
            const TimexType type = dates[m_date].type;
            const bool isModifier = type == TimexType::Duration || type == TimexType::Set;
            token = EventToken { .word = i };
            token.wordClass = isModifier ? WordClass::Number : WordClass::Date;
            token.date = qint32(m_date);
            covered = dates[m_date].span;
        }
        // a mention that ends with 's leaves the possessive to the next token
        while (i < sentence.endWord && words[i].begin < quint32(covered.end)
               && !(i > token.word && m_input.ids[i] == m_lexicon.key.possessive
                    && qsizetype(words[i].end) >= covered.end))
            ++i;
        token.endWord = i = std::max(i, token.word + 1);
        if (token.wordClass == WordClass::Date
            && m_lexicon.grammar.of(m_input.ids[i - 1]).wordClass == WordClass::Either)
            token.lastId = m_input.ids[i - 1];
        token.quote = quoteAt(begin);
        tokens.push_back(token);
    }
}

} // namespace demarche
