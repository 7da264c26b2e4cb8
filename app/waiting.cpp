// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/waiting.h"

#include "app/mainwindow.h"
#include "models/session/session.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/timeline_view.h"

namespace demarche {

Waiting::Waiting(MainWindow& window, const Session& session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    connect(&session, &Session::busyChanged, this, [this](bool isBusy) { isBusy ? begin() : end(); });
    connect(&session, &Session::progressChanged, this, &Waiting::count);
    connect(&session, &Session::readingFailed, this,
            [this](const std::vector<ReadingError>& errors) { m_failed += int(errors.size()); });
}

bool Waiting::isNothingOpen() const { return m_session.story()->articles.empty(); }

void Waiting::begin()
{
    m_failed = 0;
    count(0, 0);
}

void Waiting::count(int done, int total)
{
    if (!isNothingOpen())
        return;
    const QString text
        = total > 1 ? tr("%1 of %n are read.", nullptr, total).arg(done) : tr("They appear in a moment.");
    m_window.lists()->setReading(ListsPanel::Reading::Yes);
    m_window.source()->setQuiet(QuietState { QuietState::Kind::Reading, {}, tr("Reading the articles…"), text });
    m_window.timeline()->setQuiet(QuietState {
        QuietState::Kind::Reading, {}, tr("Reading the articles…"), tr("Each dated event will stand on this axis.") });
    m_window.network()->setQuiet(QuietState { QuietState::Kind::Reading, QStringLiteral(":/icons/group.svg"),
                                              tr("Reading the articles…"),
                                              tr("Who deals with whom is drawn once they are read.") });
}

void Waiting::end()
{
    m_window.lists()->setReading(ListsPanel::Reading::No);
    m_window.timeline()->setQuiet(std::nullopt);
    m_window.network()->setQuiet(std::nullopt);
    const bool isFailure = m_failed > 0 && isNothingOpen();
    m_window.source()->setQuiet(
        !isFailure ? std::optional<QuietState>()
                   : QuietState { QuietState::Kind::Failed, QStringLiteral(":/icons/warning.svg"),
                                  tr("%n file(s) could not be read", nullptr, m_failed),
                                  tr("Each is named above with the reason, and none was changed. "
                                     "Other files open with Ctrl+O, a copied article with Ctrl+Shift+V.") });
}

} // namespace demarche
