// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "app/application.h"
#include "app/mainwindow.h"
#include "app/opening.h"
#include "models/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace demarche {

namespace {

constexpr int timeToSettle = 400; // ms for animations and the last layout before a picture is taken

class Screenshot {
    Q_DECLARE_TR_FUNCTIONS(demarche::Screenshot)

public:
    static int failed(const QString& reason)
    {
        std::fprintf(stderr, "demarche: %s\n", qUtf8Printable(reason));
        return 1;
    }
    static QString notWritten(const QString& path)
    {
        return tr("The picture could not be written to %1. Check that the folder exists and can be written to.")
            .arg(QDir::toNativeSeparators(path));
    }
    static QString unknownEvent(const QString& idOrKey) { return tr("There is no event %1.").arg(idOrKey); }
};

/// The event with that id of the JSON, or with that key; invalid if there is none.
EventId eventNamed(const Story& story, const QString& idOrKey)
{
    for (size_t i = 0; i < story.events.size(); ++i) {
        if (jsonId(EventId { qint32(i) }) == idOrKey || story.events[i].key.value == idOrKey)
            return { qint32(i) };
    }
    return {};
}

} // namespace

int takeScreenshot(Application& application, const ViewerArguments& arguments)
{
    bool hasFailed = false;
    application.furnish();
    Session& session = application.session();
    MainWindow& window = application.window();
    QEventLoop waiting;
    QObject::connect(&session, &Session::readingFailed, &waiting, [&hasFailed] { hasFailed = true; });
    QObject::connect(&session, &Session::busyChanged, &waiting, [&waiting](bool isBusy) {
        if (!isBusy)
            waiting.quit();
    });
    window.resize(arguments.size);
    window.show();
    window.resetLayout(); // for this size
    session.openPaths(arguments.paths.isEmpty() ? QStringList { samplePath() } : arguments.paths);
    if (session.isBusy())
        waiting.exec();
    const EventId event = eventNamed(*application.story(), arguments.select);
    if (event.isValid())
        application.choose(event);
    QTimer::singleShot(timeToSettle, &waiting, &QEventLoop::quit);
    waiting.exec();
    if (!window.grab().save(arguments.screenshot, "PNG"))
        return Screenshot::failed(Screenshot::notWritten(arguments.screenshot));
    if (!arguments.select.isEmpty() && !event.isValid())
        return Screenshot::failed(Screenshot::unknownEvent(arguments.select));
    return hasFailed ? 1 : 0;
}

} // namespace demarche
