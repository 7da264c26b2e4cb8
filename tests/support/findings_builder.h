// SPDX-License-Identifier: GPL-3.0-or-later
// Findings made by hand, so that tests of the story do not hang on the finders.
#pragma once

#include "models/findings/article_findings.h"

#include <QStringList>

namespace demarche {

/// One article, built from left to right. Actors are named by the numbers that person(), body() and
/// country() give; events and quotes find their words in the article's text.
class FindingsBuilder {
public:
    explicit FindingsBuilder(const QString& text);

    FindingsBuilder& publisher(const QString& name);
    FindingsBuilder& title(const QString& title);
    FindingsBuilder& published(const char* edtf); ///< stated
    FindingsBuilder& undatedAs(PublicationOrigin origin);

    qint32 person(const QString& name, const QString& country = {}, const QString& office = {});
    qint32 country(const QString& name, const QString& code, const QStringList& aliases = {});
    qint32 body(const QString& name, const QString& bodyId, const QString& code);
    qint32 actor(ActorFinding actor); ///< a mention is added where its name stands

    struct Act {
        const char* trigger; ///< words in the text; the event's span is the sentence around them
        const char* family;
        EventType type = EventType::Other;
        const char* when = nullptr; ///< EDTF
        std::vector<qint32> actors = {};
        std::vector<qint32> recipients = {};
        EventStatus status = EventStatus::Happened;
        const char* frame = nullptr; ///< else the family
        DateOrigin origin = DateOrigin::Relative;
        const char* yearless = nullptr; ///< TIMEX3 value of its date where no year is known: "XXXX-06-21"
    };
    FindingsBuilder& event(const Act& act);
    FindingsBuilder& quote(const QString& words, qint32 speaker, QuoteKind kind = QuoteKind::Mixed);
    FindingsBuilder& duration(const QString& words, const char* timex);

    ArticleFindingsPtr build() const;

private:
    TextSpan spanOf(const QString& words) const;
    TextSpan sentenceAround(qsizetype offset) const;
    Article m_article;
    ArticleFindings m_findings;
};

} // namespace demarche
