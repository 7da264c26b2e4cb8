// SPDX-License-Identifier: GPL-3.0-or-later
// Child interfaces are made when asked for and hold nothing but an index.
#include "widgets/network/network_accessibility.h"

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
    Q_DECLARE_TR_FUNCTIONS(NetworkAccessibility)
};

class AccessibleNode : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleNode(NetworkCanvas* canvas, qsizetype node)
        : m_canvas(canvas)
        , m_node(node)
    {
    }

    bool isValid() const override { return m_canvas && m_node < qsizetype(m_canvas->scene().nodes().size()); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        const NetworkScene& scene = m_canvas->scene();
        if (type == QAccessible::Name)
            return scene.story().at(scene.nodes()[size_t(m_node)].actor).name;
        return type == QAccessible::Description ? sentenceForNode(scene, size_t(m_node)) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_canvas->picture().boxes[size_t(m_node)].rect().toAlignedRect();
        return { m_canvas->mapToGlobal(box.topLeft()), box.size() };
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (!isValid())
            return state;
        const NetworkLight& light = m_canvas->light();
        state.focused = light.focusedNode == m_node;
        state.selected = std::find(light.chosenNodes.begin(), light.chosenNodes.end(), m_node) != light.chosenNodes.end();
        state.offscreen = !m_canvas->rect().intersects(m_canvas->picture().boxes[size_t(m_node)].rect().toAlignedRect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_canvas->activateNode(m_node);
        else if (name == setFocusAction())
            m_canvas->focusNode(m_node);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<NetworkCanvas> m_canvas;
    qsizetype m_node;
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

    int childCount() const override { return canvas() ? int(canvas()->scene().nodes().size()) : 0; }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* child = new AccessibleNode(canvas(), index);
        m_children[index] = QAccessible::registerAccessibleInterface(child);
        return child;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return canvas() ? child(int(boxAt(canvas()->picture().boxes, canvas()->mapFromGlobal(QPoint(x, y))))) : nullptr;
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
        return canvas() ? child(int(canvas()->light().focusedNode)) : nullptr;
    }

private:
    NetworkCanvas* canvas() const { return static_cast<NetworkCanvas*>(widget()); }
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<NetworkCanvas*>(object);
    return canvas ? new AccessibleCanvas(canvas) : nullptr;
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
