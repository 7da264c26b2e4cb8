// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the common frame of a lexicon file and hands out its entries.
#include "models/lexicon/lexicon_file.h"

#include <QFile>
#include <QJsonDocument>

namespace demarche {

LexiconFile LexiconFile::fromJson(const QByteArray& json, const QString& name)
{
    LexiconFile file;
    file.m_name = name;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        file.fault(QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
        return file;
    }
    if (!document.isObject()) {
        file.fault(QStringLiteral("the file is no JSON object"));
        return file;
    }
    file.m_root = document.object();
    for (const QString& key : { QStringLiteral("lexicon"), QStringLiteral("about") }) {
        if (file.m_root.value(key).toString().trimmed().isEmpty())
            file.fault(QStringLiteral("\"%1\" is missing").arg(key));
    }
    return file;
}

LexiconFile LexiconFile::shipped(const QString& name)
{
    QFile resource(QStringLiteral(":/lexicons/%1.json").arg(name));
    if (!resource.open(QIODevice::ReadOnly)) {
        LexiconFile file;
        file.m_name = name;
        file.fault(QStringLiteral("the file is not among the program's resources"));
        return file;
    }
    return fromJson(resource.readAll(), name);
}

std::vector<QJsonObject> LexiconFile::entries(const QString& key)
{
    std::vector<QJsonObject> found;
    const QJsonValue list = m_root.value(key);
    if (!list.isArray()) {
        fault(QStringLiteral("list \"%1\" is missing").arg(key));
        return found;
    }
    const QJsonArray array = list.toArray();
    found.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).isObject())
            found.push_back(array.at(i).toObject());
        else
            fault(QStringLiteral("\"%1\", entry %2: no object").arg(key).arg(i + 1));
    }
    return found;
}

QStringList LexiconFile::strings(const QJsonObject& entry, const QString& key)
{
    QStringList found;
    const QJsonValue value = entry.value(key);
    if (value.isUndefined())
        return found;
    if (!value.isArray()) {
        fault(QStringLiteral("\"%1\" is no list of words").arg(key));
        return found;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue& word : array) {
        if (word.isString() && !word.toString().isEmpty())
            found.append(word.toString());
        else
            fault(QStringLiteral("\"%1\" holds something that is no word").arg(key));
    }
    return found;
}

QString LexiconFile::string(const QJsonObject& entry, const QString& key)
{
    const QJsonValue value = entry.value(key);
    if (!value.isString() || value.toString().isEmpty()) {
        const QJsonDocument shown(entry);
        fault(QStringLiteral("\"%1\" is missing in %2")
                  .arg(key, QString::fromUtf8(shown.toJson(QJsonDocument::Compact).left(120))));
        return {};
    }
    return value.toString();
}

void LexiconFile::fault(const QString& what) { m_faults.append(QStringLiteral("%1: %2").arg(m_name, what)); }

} // namespace demarche
