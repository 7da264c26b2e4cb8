// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/scratch_file.h"

#include "models/library/library_schema.h"
#include "models/library/records.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QVariant>

namespace demarche {

namespace {

const QString editPositionName = QStringLiteral("edit-position");
const QString lastPlaceName = QStringLiteral("last-place");

QString textOf(const QByteArray& record) { return QString::fromUtf8(record); }

bool isSameText(const ArticlePtr& a, const ArticlePtr& b) { return a->contentHash == b->contentHash; }

} // namespace

ScratchFile::ScratchFile(const QString& path)
    : m_path(path)
    , m_lock(path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // it is held as long as the program runs, be that for weeks
}

std::unique_ptr<ScratchFile> ScratchFile::claimed(const QString& path)
{
    std::unique_ptr<ScratchFile> file(new ScratchFile(path));
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!file->m_lock.tryLock(0) && file->m_lock.error() == QLockFile::LockFailedError)
        return nullptr;
    file->m_isUsable = file->open();
    return file;
}

bool ScratchFile::open()
{
    m_database = std::make_unique<SqlConnection>(m_path);
    // news may be embargoed: for its owner's eyes only
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return m_database->isOpen() && m_database->run(QStringLiteral("PRAGMA synchronous = FULL"))
        && m_database->run(QStringLiteral("PRAGMA secure_delete = ON")) && makeContentTables(*m_database);
}

QString ScratchFile::lastError() const { return m_database->lastError(); }

std::optional<LibraryContent> ScratchFile::load()
{
    if (!m_isUsable)
        return {};
    LibraryContent content;
    QSqlQuery articles = m_database->prepared(
        QStringLiteral("SELECT content_hash, path, text, heading FROM articles ORDER BY position"));
    if (!m_database->execute(articles))
        return {};
    while (articles.next()) {
        Article article;
        article.contentHash = articles.value(0).toString();
        article.path = articles.value(1).toString();
        article.text = articles.value(2).toString();
        auto whole = withHeading(std::move(article), articles.value(3).toString().toUtf8());
        if (!whole)
            return {};
        content.articles.push_back(std::make_shared<const Article>(std::move(*whole)));
    }
    QSqlQuery edits = m_database->prepared(QStringLiteral("SELECT edit FROM edits ORDER BY position"));
    if (!m_database->execute(edits))
        return {};
    while (edits.next()) {
        const auto edit = editFrom(edits.value(0).toString().toUtf8());
        if (!edit)
            return {};
        content.edits.push_back(*edit);
    }
    content.editPosition
        = std::clamp<qsizetype>(state(editPositionName).toLongLong(), 0, qsizetype(content.edits.size()));
    QSqlQuery views = m_database->prepared(QStringLiteral("SELECT view FROM views ORDER BY position"));
    if (!m_database->execute(views))
        return {};
    while (views.next()) {
        if (const auto view = viewFrom(views.value(0).toString().toUtf8()))
            content.views.push_back(*view);
    }
    content.lastPlace = viewFrom(state(lastPlaceName).toUtf8()).value_or(SavedView {});
    m_written = content;
    return content;
}

bool ScratchFile::save(const LibraryContent& content)
{
    if (!m_isUsable) {
        m_isUsable = open(); // the folder may be writable by now
        if (!m_isUsable)
            return false;
    }
    if (!m_database->begin())
        return false;
    if (saveArticles(content) && saveEdits(content) && saveViews(content)
        && saveState(editPositionName, QString::number(content.editPosition))
        && saveState(lastPlaceName, textOf(recordOf(content.lastPlace))) && m_database->commit()) {
        m_written = content;
        return true;
    }
    m_database->rollBack();
    return false;
}

bool ScratchFile::saveArticles(const LibraryContent& content)
{
    const auto& before = m_written.articles;
    if (std::equal(before.begin(), before.end(), content.articles.begin(), content.articles.end(), isSameText))
        return true;
    QSet<QString> gone, kept;
    for (const ArticlePtr& article : before)
        gone.insert(article->contentHash);
    for (const ArticlePtr& article : content.articles) {
        if (gone.remove(article->contentHash))
            kept.insert(article->contentHash);
    }
    QSqlQuery drop = m_database->prepared(QStringLiteral("DELETE FROM articles WHERE content_hash = ?"));
    for (const ArticlePtr& article : before) {
        if (!gone.contains(article->contentHash))
            continue;
        drop.bindValue(0, article->contentHash);
        if (!m_database->execute(drop))
            return false;
    }
    QSqlQuery add = m_database->prepared(QStringLiteral(
        "INSERT OR REPLACE INTO articles (content_hash, position, path, text, heading) VALUES (?, ?, ?, ?, ?)"));
    QSqlQuery move = m_database->prepared(QStringLiteral("UPDATE articles SET position = ? WHERE content_hash = ?"));
    for (size_t i = 0; i < content.articles.size(); ++i) {
        const Article& article = *content.articles[i];
        if (kept.contains(article.contentHash)) {
            move.bindValue(0, qint64(i));
            move.bindValue(1, article.contentHash);
            if (!m_database->execute(move))
                return false;
            continue;
        }
        add.bindValue(0, article.contentHash);
        add.bindValue(1, qint64(i));
        add.bindValue(2, article.path.isNull() ? QStringLiteral("") : article.path);
        add.bindValue(3, article.text.isNull() ? QStringLiteral("") : article.text);
        add.bindValue(4, textOf(headingOf(article)));
        if (!m_database->execute(add))
            return false;
    }
    return true;
}

bool ScratchFile::saveEdits(const LibraryContent& content)
{
    const auto differ
        = std::mismatch(content.edits.begin(), content.edits.end(), m_written.edits.begin(), m_written.edits.end());
    const qint64 same = differ.first - content.edits.begin();
    QSqlQuery drop = m_database->prepared(QStringLiteral("DELETE FROM edits WHERE position >= ?"));
    drop.bindValue(0, same);
    if (!m_database->execute(drop))
        return false;
    QSqlQuery add = m_database->prepared(QStringLiteral("INSERT INTO edits (position, edit) VALUES (?, ?)"));
    for (size_t i = size_t(same); i < content.edits.size(); ++i) {
        add.bindValue(0, qint64(i));
        add.bindValue(1, textOf(recordOf(content.edits[i])));
        if (!m_database->execute(add))
            return false;
    }
    return true;
}

bool ScratchFile::saveViews(const LibraryContent& content)
{
    if (content.views == m_written.views)
        return true;
    if (!m_database->run(QStringLiteral("DELETE FROM views")))
        return false;
    QSqlQuery add = m_database->prepared(QStringLiteral("INSERT INTO views (position, view) VALUES (?, ?)"));
    for (size_t i = 0; i < content.views.size(); ++i) {
        add.bindValue(0, qint64(i));
        add.bindValue(1, textOf(recordOf(content.views[i])));
        if (!m_database->execute(add))
            return false;
    }
    return true;
}

bool ScratchFile::saveState(const QString& name, const QString& value)
{
    QSqlQuery put = m_database->prepared(QStringLiteral("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)"));
    put.bindValue(0, name);
    put.bindValue(1, value);
    return m_database->execute(put);
}

QString ScratchFile::state(const QString& name)
{
    QSqlQuery get = m_database->prepared(QStringLiteral("SELECT value FROM state WHERE name = ?"));
    get.bindValue(0, name);
    return m_database->execute(get) && get.next() ? get.value(0).toString() : QString();
}

bool ScratchFile::holdsWork()
{
    QSqlQuery count
        = m_database->prepared(QStringLiteral("SELECT (SELECT count(*) FROM edits) + (SELECT count(*) FROM views)"));
    return m_isUsable && m_database->execute(count) && count.next() && count.value(0).toInt() > 0;
}

void ScratchFile::remove()
{
    m_isUsable = false;
    m_database.reset();
    QFile::remove(m_path);
}

} // namespace demarche
