// SPDX-License-Identifier: GPL-3.0-or-later
// The relationship panel with the story of a summons in it, used as a person would; header only, for tests of widgets.
#pragma once

#include "tests/support/network_story.h"
#include "widgets/network/network_canvas.h"
#include "widgets/network/network_view.h"

#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace demarche::test {

class NetworkStage {
public:
    /// Shows the panel afresh and waits until it is active.
    void open(const QSize& size)
    {
        m_view = std::make_unique<NetworkView>();
        m_view->setTheme(Theme::of(ThemeKind::Light, QFont()));
        m_view->resize(size);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setLayout(m_story, m_graph, m_positions);
        QCoreApplication::processEvents();
    }
    void close() { m_view.reset(); }

    NetworkView* view() const { return m_view.get(); }
    NetworkCanvas* canvas() const { return m_view->findChild<NetworkCanvas*>(); }
    const StoryPtr& story() const { return m_story; }
    const ActorGraph& graph() const { return m_graph; }
    const std::vector<GraphPoint>& positions() const { return m_positions; }
    ActorId actorNamed(const char* name) const
    {
        for (size_t i = 0; i < m_story->actors.size(); ++i) {
            if (m_story->actors[i].name == QString::fromUtf8(name))
                return { qint32(i) };
        }
        return {};
    }
    QPoint centreOf(const char* name) const ///< in the canvas
    {
        return canvas()->mapFrom(m_view.get(), m_view->rectOf(actorNamed(name)).center());
    }
    void clickOn(const QPoint& point) const ///< of the panel
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, canvas()->mapFrom(m_view.get(), point));
    }
    void wheel(const QPoint& point, int delta) const
    {
        const QPointF local = canvas()->mapFrom(m_view.get(), point);
        QWheelEvent event(local, canvas()->mapToGlobal(local), {}, { 0, delta }, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event);
    }

private:
    StoryPtr m_story = summonsStory();
    ActorGraph m_graph = actorGraph(*m_story);
    std::vector<GraphPoint> m_positions = layOut(m_graph, *m_story);
    std::unique_ptr<NetworkView> m_view;
};

} // namespace demarche::test
