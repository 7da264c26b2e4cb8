// SPDX-License-Identifier: GPL-3.0-or-later
// A statement shows the words said, where they are short; all else the sentence of its frame's family.
#include "models/analysis/event_titles.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr int mostQuotedWords = 12;
constexpr int mostContentWords = 14;

ActorArgument shortName(qint32 actor) { return { actor, ActorArgument::Form::Short }; }

/// A capital stands for its government where governments speak; what is invaded, armed or visited is a country.
class TitleNames {
public:
    TitleNames(const EventScope& scope, const EventFrame& frame)
        : m_scope(scope)
        , m_form(isSpoken(frame) ? ActorArgument::Form::Short : ActorArgument::Form::Full)
    {
    }
    ActorArgument operator()(qint32 actor) const
    {
        const bool isCountry = m_scope.context.actors[size_t(actor)].kind == ActorKind::Country;
        return { actor, isCountry ? m_form : ActorArgument::Form::Short };
    }

private:
    static bool isSpoken(const EventFrame& frame)
    {
        const Quad quad = quadOf(frame.type);
        return (quad == Quad::VerbalCooperation || quad == Quad::VerbalConflict || frame.type == EventType::Statement)
            && frame.mode != u"visit";
    }
    const EventScope& m_scope;
    ActorArgument::Form m_form;
};

int wordCount(QStringView text)
{
    int words = 0;
    bool isInside = false;
    for (const QChar c : text) {
        const bool isSpace = c.isSpace();
        words += !isSpace && !isInside;
        isInside = !isSpace;
    }
    return words;
}

QString trimmedOfMarks(QString text)
{
    text = text.simplified();
    while (!text.isEmpty() && (text.back() == u',' || text.back() == u'.' || text.back() == u';'))
        text.chop(1);
    return text;
}

/// The shortest quote in the draft's sentence, if it is short enough for a title.
QString quoteIn(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    // what the draft's verb governs, or for "..., he said" the whole sentence
    const bool isWhole = sentence.clauses[size_t(draft.clause)].kind == ClauseKind::Reporting;
    size_t begin = isWhole ? 0 : sentence.chunks[size_t(draft.chunk)].end;
    size_t end = sentence.tokens.size();
    for (size_t k = size_t(draft.chunk) + 1; k < sentence.chunks.size() && !isWhole; ++k) {
        qint16 owner = sentence.chunks[k].clause;
        for (int step = 0; owner >= 0 && owner != draft.clause && step < 6; ++step)
            owner = sentence.clauses[size_t(owner)].governor;
        if (owner != draft.clause && sentence.chunks[k].kind == ChunkKind::Verb) {
            end = sentence.chunks[k].first;
            break;
        }
    }

    QString shown;
    qint32 last = -1;
    for (size_t t = begin; t < end; ++t) {
        const EventToken& token = sentence.tokens[t];
        if (token.quote < 0 || token.quote == last)
            continue;
        last = token.quote;
        const QString words
            = trimmedOfMarks(scope.context.quotes[size_t(last)].span.in(scope.input.article.text).toString());
        if (wordCount(words) > mostQuotedWords || wordCount(words) < 2)
            continue;
        if (shown.isEmpty() || wordCount(words) > wordCount(shown))
            shown = words;
    }
    return shown;
}

/// The whole reported clause, if it is short.
QString contentOf(const ParsedSentence& sentence, const EventScope& scope, qint16 clause)
{
    for (size_t c = 0; c < sentence.clauses.size(); ++c) {
        const EventClause& content = sentence.clauses[c];
        if (content.kind != ClauseKind::Content || content.governor != clause || content.subject < 0
            || content.verb < 0)
            continue;
        const auto& words = scope.input.structure.words;
        const EventChunk& subject = sentence.chunks[size_t(content.subject)];
        if (sentence.headOf(subject).wordClass == WordClass::Pronoun || sentence.headOf(subject).isPronoun)
            return {};
        const qsizetype begin = words[sentence.tokens[subject.first].word].begin;
        qsizetype end = begin;
        for (size_t k = size_t(content.subject); k < sentence.chunks.size(); ++k) {
            const ChunkKind kind = sentence.chunks[k].kind;
            if (kind == ChunkKind::Comma || kind == ChunkKind::Stop || kind == ChunkKind::Relative
                || (kind == ChunkKind::That && k > size_t(content.verb)))
                break;
            end = words[size_t(sentence.tokens[size_t(sentence.chunks[k].end) - 1].endWord) - 1].end;
        }
        const QString text = trimmedOfMarks(scope.input.article.text.mid(begin, end - begin));
        return wordCount(text) <= mostContentWords && wordCount(text) >= 3 ? text : QString();
    }
    return {};
}

Message statementTitle(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const ActorArgument speaker = shortName(draft.titleActors.front());
    const QString quote = quoteIn(sentence, scope, draft);
    if (!quote.isEmpty())
        return { "title.say.quoted", { speaker, QuotedWords { quote } } };
    const QString content = contentOf(sentence, scope, draft.clause);
    if (!content.isEmpty())
        return { "title.say.content", { speaker, content } };
    if (!draft.titleRecipients.empty())
        return { "title.say.to", { speaker, shortName(draft.titleRecipients.front()) } };
    for (const Participant& p : draft.finding.participants) {
        // his own ministry is not what he speaks of
        const ActorFinding& topic = scope.context.actors[size_t(p.actor)];
        const bool isOwn = topic.kind == ActorKind::Organisation && !topic.country.isEmpty()
            && topic.country == scope.context.actors[size_t(draft.titleActors.front())].country;
        if (p.role == ParticipantRole::Other && p.actor != draft.attributedTo && !isOwn)
            return { "title.say.about", { speaker, shortName(p.actor) } };
    }
    return { "title.say.actor", { speaker } };
}

} // namespace

Message titleFor(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const EventFrame& frame = scope.lexicon.frames[draft.frame];
    if (frame.title == "say" && !draft.titleActors.empty())
        return statementTitle(sentence, scope, draft);
    const TitleNames nameOf(scope, frame);
    const QByteArray family = "title." + frame.title;
    const EventStatus status = draft.finding.status;
    const QByteArray mood = status == EventStatus::Planned ? ".planned"
        : status == EventStatus::Hypothetical              ? ".possible"
                                                           : "";
    const auto& actors = draft.titleActors;
    const auto& recipients = draft.titleRecipients;
    if (frame.has(MutualFrame) && actors.size() >= 2)
        return { family + ".pair" + (status == EventStatus::Planned ? ".planned" : ""),
                 { nameOf(actors[0]), nameOf(actors[1]) } };
    if (!actors.empty() && !recipients.empty())
        return { family + mood, { nameOf(actors[0]), nameOf(recipients[0]) } };
    if (!actors.empty())
        return { frame.type == EventType::Consult && draft.finding.place >= 0 && frame.mode == u"visit"
                     ? family + mood
                     : family + ".actor" + mood,
                 draft.finding.place >= 0 && frame.mode == u"visit" && frame.type == EventType::Consult
                     ? std::vector<MessageArgument> { nameOf(actors[0]), nameOf(draft.finding.place) }
                     : std::vector<MessageArgument> { nameOf(actors[0]) } };
    if (!recipients.empty())
        return { family + ".recipient", { nameOf(recipients[0]) } };
    return { family + ".none", {} };
}

} // namespace demarche
