// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that a text's language is known from a sentence or two.
#include "models/reading/language_guess.h"

#include <QTest>

using namespace demarche;

class LanguageGuessTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheLanguage_data();
    void knowsTheLanguage();
};

void LanguageGuessTest::knowsTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* language, const char* text) { QTest::newRow(language) << QString::fromUtf8(text); };
    row("en", "The ministry said on Friday that it had called in the ambassador to protest against the new treaty.");
    row("ko", "외교부는 금요일 대사를 불러 새 조약에 항의했다고 밝혔다. UN Security Council");
    row("ja", "外務省は金曜日、新しい条約に抗議するため大使を呼んだと発表した。");
    row("zh", "外交部星期五说，已就新条约召见大使并提出抗议。");
    row("ru", "Министерство сообщило в пятницу, что вызвало посла из-за нового договора.");
    row("ar", "قالت الوزارة يوم الجمعة إنها استدعت السفير احتجاجا على المعاهدة الجديدة.");
    row("de",
        "Das Ministerium teilte am Freitag mit, es habe den Botschafter wegen des neuen Vertrags einbestellt und "
        "protestiert.");
    row("fr",
        "Le ministère a dit vendredi que l'ambassadeur avait été convoqué pour une protestation contre le traité.");
    row("es", "El ministerio dijo el viernes que el embajador fue convocado para protestar por el nuevo tratado.");
    row("und", "Kim, Park");
}

void LanguageGuessTest::knowsTheLanguage()
{
    QFETCH(QString, text);
    QCOMPARE(languageOf(text), QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_GUILESS_MAIN(LanguageGuessTest)
#include "tst_language_guess.moc"
