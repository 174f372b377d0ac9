# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from netzdesk.ui.dialogs.pdf_view import PdfView
from netzdesk.ui.dialogs.work_strip import WorkStrip

class Ui_Preview(object):
    def setupUi(self, Preview):
        if not Preview.objectName():
            Preview.setObjectName(u"Preview")
        Preview.resize(900, 680)
        self.layout_1 = QVBoxLayout(Preview)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.variant_label = QLabel(Preview)
        self.variant_label.setObjectName(u"variant_label")

        self.layout_2.addWidget(self.variant_label)

        self.variant = QComboBox(Preview)
        self.variant.setObjectName(u"variant")

        self.layout_2.addWidget(self.variant)

        self.language_label = QLabel(Preview)
        self.language_label.setObjectName(u"language_label")

        self.layout_2.addWidget(self.language_label)

        self.language = QComboBox(Preview)
        self.language.setObjectName(u"language")

        self.layout_2.addWidget(self.language)

        self.wording_label = QLabel(Preview)
        self.wording_label.setObjectName(u"wording_label")

        self.layout_2.addWidget(self.wording_label)

        self.wording = QComboBox(Preview)
        self.wording.setObjectName(u"wording")

        self.layout_2.addWidget(self.wording)

        self.folded = QCheckBox(Preview)
        self.folded.setObjectName(u"folded")

        self.layout_2.addWidget(self.folded)

        self.spacer_3 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)


        self.layout_1.addLayout(self.layout_2)

        self.remarks = QLabel(Preview)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setWordWrap(True)
        self.remarks.setTextFormat(Qt.TextFormat.RichText)
        self.remarks.setProperty(u"tone", u"warning")
        self.remarks.setVisible(False)

        self.layout_1.addWidget(self.remarks)

        self.pdf = PdfView(Preview)
        self.pdf.setObjectName(u"pdf")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pdf.sizePolicy().hasHeightForWidth())
        self.pdf.setSizePolicy(sizePolicy)

        self.layout_1.addWidget(self.pdf)

        self.strip = WorkStrip(Preview)
        self.strip.setObjectName(u"strip")

        self.layout_1.addWidget(self.strip)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.open_with = QPushButton(Preview)
        self.open_with.setObjectName(u"open_with")
        self.open_with.setAutoDefault(False)

        self.layout_4.addWidget(self.open_with)

        self.save_word = QPushButton(Preview)
        self.save_word.setObjectName(u"save_word")
        self.save_word.setVisible(False)
        self.save_word.setAutoDefault(False)

        self.layout_4.addWidget(self.save_word)

        self.spacer_5 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.save = QPushButton(Preview)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.layout_4.addWidget(self.save)

        self.print_out = QPushButton(Preview)
        self.print_out.setObjectName(u"print_out")
        self.print_out.setAutoDefault(False)

        self.layout_4.addWidget(self.print_out)

        self.close_dialog = QPushButton(Preview)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_4.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.variant_label.setBuddy(self.variant)
        self.language_label.setBuddy(self.language)
        self.wording_label.setBuddy(self.wording)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.variant, self.language)
        QWidget.setTabOrder(self.language, self.wording)
        QWidget.setTabOrder(self.wording, self.folded)
        QWidget.setTabOrder(self.folded, self.pdf)
        QWidget.setTabOrder(self.pdf, self.open_with)
        QWidget.setTabOrder(self.open_with, self.save)
        QWidget.setTabOrder(self.save, self.print_out)
        QWidget.setTabOrder(self.print_out, self.close_dialog)

        self.retranslateUi(Preview)

        QMetaObject.connectSlotsByName(Preview)
    # setupUi

    def retranslateUi(self, Preview):
        Preview.setWindowTitle(QCoreApplication.translate("Preview", u"Vorschau", None))
        self.variant_label.setText(QCoreApplication.translate("Preview", u"&Ausgabe:", None))
#if QT_CONFIG(accessibility)
        self.variant.setAccessibleName(QCoreApplication.translate("Preview", u"Ausgabe", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("Preview", u"Sp&rache:", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Preview", u"Sprache des Dokuments", None))
#endif // QT_CONFIG(accessibility)
        self.wording_label.setText(QCoreApplication.translate("Preview", u"Te&xt:", None))
#if QT_CONFIG(accessibility)
        self.wording.setAccessibleName(QCoreApplication.translate("Preview", u"Text", None))
#endif // QT_CONFIG(accessibility)
        self.folded.setText(QCoreApplication.translate("Preview", u"Als &Heft zum Falten", None))
#if QT_CONFIG(tooltip)
        self.folded.setToolTip(QCoreApplication.translate("Preview", u"Zwei Seiten auf einem Blatt A4, zum Falten und Heften", None))
#endif // QT_CONFIG(tooltip)
        self.remarks.setText("")
#if QT_CONFIG(accessibility)
        self.remarks.setAccessibleName(QCoreApplication.translate("Preview", u"Vor dem Drucken ansehen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.remarks.setAccessibleName(QCoreApplication.translate("Preview", u"Bitte vor dem Drucken ansehen", None))
#endif // QT_CONFIG(accessibility)
        self.open_with.setText(QCoreApplication.translate("Preview", u"\u00d6&ffnen mit \u2026", None))
        self.save_word.setText(QCoreApplication.translate("Preview", u"Als &Word-Datei \u2026", None))
        self.save.setText(QCoreApplication.translate("Preview", u"Als &PDF speichern \u2026", None))
        self.print_out.setText(QCoreApplication.translate("Preview", u"&Drucken \u2026", None))
        self.close_dialog.setText(QCoreApplication.translate("Preview", u"S&chlie\u00dfen", None))
    # retranslateUi

