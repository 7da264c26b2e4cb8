// SPDX-License-Identifier: GPL-3.0-or-later
// A statement shows the words said, where they are short; all else the sentence of its frame's family.
#include "models/analysis/event_titles.h"

#include "models/analysis/event_own_words.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr int mostQuotedWords = 14;

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

const EventFrame& frameOf(const EventScope& scope, const EventDraft& draft)
{
    return scope.lexicon.frames[draft.frame];
}

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

/// "Boeing unveils its new jet": for who acts upon what is no actor, the sentence's own verb and object.
std::optional<Message> ownWordsTitle(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const std::optional<OwnWords> own = ownWordsOf(sentence, scope, draft);
    if (!own)
        return {};
    if (draft.titleActors.empty()) {
        if (own->subject.isEmpty() || own->told.isEmpty())
            return {};
        return Message { "title.own", { own->subject, own->told, own->rest } };
    }
    const qint32 actor = draft.titleActors.front();
    const ActorArgument name { actor, ActorArgument::Form::Short };
    if (draft.finding.status == EventStatus::Planned)
        return Message { "title.own.planned", { name, own->base, own->rest } };
    if (draft.finding.status == EventStatus::Hypothetical)
        return Message { "title.own.possible", { name, own->base, own->rest } };
    const bool areMany = isPluralName(scope.context.actors[size_t(actor)], scope);
    return Message { "title.own", { name, areMany ? own->base : own->present, own->rest } };
}

/// The recipient is all that is acted upon, not merely whose thing it is: "condemns Oslo", no "Oslo's plan".
bool isRecipientWhole(const ParsedSentence& sentence, const EventDraft& draft)
{
    if (draft.titleRecipients.empty())
        return false;
    if (draft.object < 0)
        return true;
    const EventChunk& object = sentence.chunks[size_t(draft.object)];
    const auto isRecipient = [&](qint32 actor) {
        return actor >= 0
            && std::find(draft.titleRecipients.begin(), draft.titleRecipients.end(), actor)
            != draft.titleRecipients.end();
    };
    bool isWithin = false;
    for (quint16 t = object.first; t < object.end; ++t)
        isWithin = isWithin || isRecipient(sentence.tokens[t].actor);
    return !isWithin || sentence.headOf(object).actor >= 0;
}

Message statementTitle(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const ActorArgument speaker = shortName(draft.titleActors.front());
    const QString quote = quoteIn(sentence, scope, draft);
    if (!quote.isEmpty())
        return { "title.say.quoted", { speaker, QuotedWords { quote } } };
    const QString content = reportedClauseOf(sentence, scope, draft);
    if (!content.isEmpty())
        return { "title.say.content", { speaker, content } };
    if (!draft.titleRecipients.empty())
        return { "title.say.to", { speaker, shortName(draft.titleRecipients.front()) } };
    if (const std::optional<Message> own = ownWordsTitle(sentence, scope, draft);
        own && frameOf(scope, draft).has(TopicFrame))
        return *own;
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

namespace {

Message titleOfFamily(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const EventFrame& frame = frameOf(scope, draft);
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
    const bool isVisitThere
        = draft.finding.place >= 0 && frame.mode == u"visit" && frame.type == EventType::Consult && recipients.empty();
    if (actors.empty() || (!isVisitThere && !isRecipientWhole(sentence, draft))) {
        if (const std::optional<Message> own = ownWordsTitle(sentence, scope, draft))
            return *own;
    }
    if (!actors.empty() && !recipients.empty())
        return { family + mood, { nameOf(actors[0]), nameOf(recipients[0]) } };
    if (isVisitThere && !actors.empty())
        return { family + mood, { nameOf(actors[0]), nameOf(draft.finding.place) } };
    if (!actors.empty())
        return { family + ".actor" + mood, { nameOf(actors[0]) } };
    if (!recipients.empty())
        return { family + ".recipient", { nameOf(recipients[0]) } };
    if (const QString passive = ownPassiveOf(sentence, scope, draft); !passive.isEmpty())
        return { "title.noun", { passive } };
    if (const QString deed = ownDeedOf(sentence, scope, draft); !deed.isEmpty())
        return { "title.noun", { deed } };
    if (const QString noun = draft.is(NominalDraft) ? ownNounOf(sentence, scope, draft) : QString(); !noun.isEmpty())
        return { "title.noun", { noun } };
    return { family + ".none", {} };
}

/// The plural of a title that begins with a name is the same sentence with its verb bent.
bool beginsWithMany(const Message& title, const EventScope& scope)
{
    const ActorArgument* first
        = title.arguments.empty() ? nullptr : std::get_if<ActorArgument>(&title.arguments.front());
    const bool isBent = first && first->index >= 0 && !title.id.startsWith("title.own") && !title.id.contains(".pair");
    return isBent && isPluralName(scope.context.actors[size_t(first->index)], scope);
}

} // namespace

Message titleFor(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    Message title = titleOfFamily(sentence, scope, draft);
    if (beginsWithMany(title, scope))
        title.id += ".many";
    return title;
}

} // namespace demarche
