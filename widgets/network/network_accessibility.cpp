// SPDX-License-Identifier: GPL-3.0-or-later
// Actors and bundles of acts; child interfaces are made when asked for and hold nothing but an index.
#include "widgets/network/network_accessibility.h"

#include "widgets/network/matrix_accessibility.h"
#include "widgets/network/network_canvas.h"
#include "widgets/network/network_words.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <map>

namespace demarche {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demarche::NetworkAccessibility)
};

/// One actor, or one bundle of acts; children are first all nodes of the scene, then all its edges.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(NetworkCanvas* canvas, qsizetype child)
        : m_canvas(canvas)
        , m_child(child)
    {
    }

    bool isValid() const override { return m_canvas && (isNode() || edge() < qsizetype(scene().edges().size())); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text type) const override
    {
        if (!isValid() || (type != QAccessible::Name && type != QAccessible::Description))
            return {};
        const bool isName = type == QAccessible::Name;
        if (!isNode())
            return isName ? nameForEdge(scene(), size_t(edge())) : sentenceForEdge(scene(), size_t(edge()));
        return isName ? scene().story().at(scene().nodes()[size_t(m_child)].actor).name
                      : sentenceForNode(scene(), size_t(m_child));
    }
    void setText(QAccessible::Text, const QString&) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const NetworkPicture& picture = m_canvas->picture();
        const QRect box
            = (isNode() ? picture.boxes[size_t(m_child)].rect() : picture.routeOf(scene(), size_t(edge())).bounds())
                  .toAlignedRect();
        return { m_canvas->mapToGlobal(box.topLeft()), box.size() };
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (!isValid())
            return state;
        const NetworkLight& light = m_canvas->light();
        const std::vector<qsizetype>& chosen = isNode() ? light.chosenNodes : light.chosenEdges;
        const qsizetype own = isNode() ? m_child : edge();
        state.focused = isNode() ? light.focusedNode == own && light.focusedEdge < 0 : light.focusedEdge == own;
        state.selected = std::find(chosen.begin(), chosen.end(), own) != chosen.end();
        state.invisible = isNode() ? !scene().isDrawn(size_t(own)) : !scene().isEdgeDrawn(size_t(own));
        const QRect box = rect();
        state.offscreen = !m_canvas->rect().intersects({ m_canvas->mapFromGlobal(box.topLeft()), box.size() });
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString& name) override
    {
        if (!isValid() || (name != pressAction() && name != setFocusAction()))
            return;
        const bool isPress = name == pressAction();
        if (isNode())
            isPress ? m_canvas->activateNode(m_child) : m_canvas->focusNode(m_child);
        else
            isPress ? m_canvas->activateEdge(edge()) : m_canvas->focusEdge(edge());
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const NetworkScene& scene() const { return m_canvas->scene(); }
    bool isNode() const { return m_child < qsizetype(scene().nodes().size()); }
    qsizetype edge() const { return m_child - qsizetype(scene().nodes().size()); }
    QPointer<NetworkCanvas> m_canvas;
    qsizetype m_child;
};

class AccessibleCanvas : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(NetworkCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List, Words::tr("Actors and their relations"))
    {
    }
    ~AccessibleCanvas() override
    {
        for (const auto& [node, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        return canvas() ? int(canvas()->scene().nodes().size() + canvas()->scene().edges().size()) : 0;
    }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* child = new AccessiblePart(canvas(), index);
        m_children[index] = QAccessible::registerAccessibleInterface(child);
        return child;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (!canvas())
            return nullptr;
        const QPoint point = canvas()->mapFromGlobal(QPoint(x, y));
        const qsizetype node = nodeAt(canvas()->scene(), canvas()->picture(), point);
        const qsizetype edge = node >= 0 ? -1 : edgeAt(canvas()->scene(), canvas()->picture(), point);
        return child(edge >= 0 ? int(canvas()->scene().nodes().size()) + int(edge) : int(node));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [node, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return node;
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        if (!canvas())
            return nullptr;
        const NetworkLight& light = canvas()->light();
        return child(light.focusedEdge >= 0 ? int(canvas()->scene().nodes().size()) + int(light.focusedEdge)
                                            : int(light.focusedNode));
    }

private:
    NetworkCanvas* canvas() const { return static_cast<NetworkCanvas*>(widget()); }
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<NetworkCanvas*>(object);
    return canvas ? new AccessibleCanvas(canvas) : makeMatrixInterface(object);
}

} // namespace

void installNetworkAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace demarche
