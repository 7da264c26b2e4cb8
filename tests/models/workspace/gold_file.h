// SPDX-License-Identifier: GPL-3.0-or-later
// What a careful reader found in an article, as tests/data holds it.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

struct GoldEvent {
    QString id; ///< "000.e1"
    QStringList sentences; ///< first characters of the sentences that report it
    QStringList dates; ///< EDTF, any of them right
    QStringList traps; ///< dates that must not be given
    bool isMain = false;
    bool isOptional = false;
};

struct GoldQuote {
    QString text;
    QString speaker;
    bool isSpeech = true; ///< else marks that are no speech
    bool isOptional = false;
};

struct GoldArticle {
    QString number; ///< leading digits of the file's name
    std::vector<GoldEvent> events;
    std::vector<GoldQuote> quotes;
};

struct GoldDisagreement {
    QString what;
    QStringList fields;
    QStringList articles; ///< leading digits
};

struct GoldStory {
    std::vector<GoldArticle> articles;
    std::vector<QStringList> sameEvents; ///< ids of gold events
    std::vector<GoldDisagreement> disagreements;
};

/// From a folder with NAME.gold.json files and cross_articles.gold.json; empty if there are none.
GoldStory readGold(const QString& folder);

/// Without qualifiers and times, "once between" and "lasted" alike.
QString looseDate(QString edtf);

} // namespace demarche
