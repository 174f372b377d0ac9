# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'templates.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QListView, QListWidget,
    QListWidgetItem, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTabWidget, QVBoxLayout,
    QWidget)
class Ui_Templates(object):
    def setupUi(self, Templates):
        if not Templates.objectName():
            Templates.setObjectName(u"Templates")
        Templates.resize(1060, 640)
        self.whole = QVBoxLayout(Templates)
        self.whole.setObjectName(u"whole")
        self.split = QSplitter(Templates)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.middle = QWidget(self.split)
        self.middle.setObjectName(u"middle")
        self.middle_layout = QVBoxLayout(self.middle)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.row = QHBoxLayout()
        self.row.setObjectName(u"row")
        self.texts_label = QLabel(self.middle)
        self.texts_label.setObjectName(u"texts_label")

        self.row.addWidget(self.texts_label)

        self.texts = QComboBox(self.middle)
        self.texts.setObjectName(u"texts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.texts.sizePolicy().hasHeightForWidth())
        self.texts.setSizePolicy(sizePolicy)

        self.row.addWidget(self.texts)


        self.middle_layout.addLayout(self.row)

        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.code_label = QLabel(self.middle)
        self.code_label.setObjectName(u"code_label")

        self.top.addWidget(self.code_label)

        self.code = QComboBox(self.middle)
        self.code.setObjectName(u"code")

        self.top.addWidget(self.code)

        self.wording_label = QLabel(self.middle)
        self.wording_label.setObjectName(u"wording_label")

        self.top.addWidget(self.wording_label)

        self.wording = QComboBox(self.middle)
        self.wording.setObjectName(u"wording")

        self.top.addWidget(self.wording)

        self.top_space = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_space)


        self.middle_layout.addLayout(self.top)

        self.words_label = QLabel(self.middle)
        self.words_label.setObjectName(u"words_label")

        self.middle_layout.addWidget(self.words_label)

        self.words = QPlainTextEdit(self.middle)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)

        self.middle_layout.addWidget(self.words)

        self.figures = QLabel(self.middle)
        self.figures.setObjectName(u"figures")
        self.figures.setWordWrap(True)

        self.middle_layout.addWidget(self.figures)

        self.message = QLabel(self.middle)
        self.message.setObjectName(u"message")
        self.message.setWordWrap(True)

        self.middle_layout.addWidget(self.message)

        self.checked_layout = QHBoxLayout()
        self.checked_layout.setObjectName(u"checked_layout")
        self.checked_by_label = QLabel(self.middle)
        self.checked_by_label.setObjectName(u"checked_by_label")

        self.checked_layout.addWidget(self.checked_by_label)

        self.checked_by = QLineEdit(self.middle)
        self.checked_by.setObjectName(u"checked_by")

        self.checked_layout.addWidget(self.checked_by)


        self.middle_layout.addLayout(self.checked_layout)

        self.split.addWidget(self.middle)
        self.about = QTabWidget(self.split)
        self.about.setObjectName(u"about")
        self.about.setUsesScrollButtons(False)
        self.hints_page = QWidget()
        self.hints_page.setObjectName(u"hints_page")
        self.hints_layout = QVBoxLayout(self.hints_page)
        self.hints_layout.setObjectName(u"hints_layout")
        self.hints_label = QLabel(self.hints_page)
        self.hints_label.setObjectName(u"hints_label")
        self.hints_label.setWordWrap(True)

        self.hints_layout.addWidget(self.hints_label)

        self.hints = QListWidget(self.hints_page)
        self.hints.setObjectName(u"hints")
        self.hints.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hints.setWordWrap(True)

        self.hints_layout.addWidget(self.hints)

        self.use_proposal = QPushButton(self.hints_page)
        self.use_proposal.setObjectName(u"use_proposal")
        self.use_proposal.setAutoDefault(False)

        self.hints_layout.addWidget(self.use_proposal)

        self.about.addTab(self.hints_page, "")
        self.placeholders_page = QWidget()
        self.placeholders_page.setObjectName(u"placeholders_page")
        self.placeholders_layout = QVBoxLayout(self.placeholders_page)
        self.placeholders_layout.setObjectName(u"placeholders_layout")
        self.placeholders_label = QLabel(self.placeholders_page)
        self.placeholders_label.setObjectName(u"placeholders_label")
        self.placeholders_label.setWordWrap(True)

        self.placeholders_layout.addWidget(self.placeholders_label)

        self.placeholders = QListWidget(self.placeholders_page)
        self.placeholders.setObjectName(u"placeholders")
        self.placeholders.setResizeMode(QListView.ResizeMode.Adjust)
        self.placeholders.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.placeholders.setWordWrap(True)

        self.placeholders_layout.addWidget(self.placeholders)

        self.optional_label = QLabel(self.placeholders_page)
        self.optional_label.setObjectName(u"optional_label")
        self.optional_label.setWordWrap(True)

        self.placeholders_layout.addWidget(self.optional_label)

        self.insert_placeholder = QPushButton(self.placeholders_page)
        self.insert_placeholder.setObjectName(u"insert_placeholder")
        self.insert_placeholder.setAutoDefault(False)

        self.placeholders_layout.addWidget(self.insert_placeholder)

        self.insert_part = QPushButton(self.placeholders_page)
        self.insert_part.setObjectName(u"insert_part")
        self.insert_part.setAutoDefault(False)

        self.placeholders_layout.addWidget(self.insert_part)

        self.about.addTab(self.placeholders_page, "")
        self.sample_page = QWidget()
        self.sample_page.setObjectName(u"sample_page")
        self.sample_layout = QVBoxLayout(self.sample_page)
        self.sample_layout.setObjectName(u"sample_layout")
        self.sample = QPlainTextEdit(self.sample_page)
        self.sample.setObjectName(u"sample")
        self.sample.setReadOnly(True)
        self.sample.setTabChangesFocus(True)

        self.sample_layout.addWidget(self.sample)

        self.about.addTab(self.sample_page, "")
        self.split.addWidget(self.about)

        self.whole.addWidget(self.split)

        self.bottom = QHBoxLayout()
        self.bottom.setObjectName(u"bottom")
        self.reset = QPushButton(Templates)
        self.reset.setObjectName(u"reset")
        self.reset.setAutoDefault(False)

        self.bottom.addWidget(self.reset)

        self.load = QPushButton(Templates)
        self.load.setObjectName(u"load")
        self.load.setAutoDefault(False)

        self.bottom.addWidget(self.load)

        self.keep = QPushButton(Templates)
        self.keep.setObjectName(u"keep")
        self.keep.setAutoDefault(False)

        self.bottom.addWidget(self.keep)

        self.bottom_space = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.bottom_space)

        self.close_dialog = QPushButton(Templates)
        self.close_dialog.setObjectName(u"close_dialog")

        self.bottom.addWidget(self.close_dialog)


        self.whole.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.texts_label.setBuddy(self.texts)
        self.code_label.setBuddy(self.code)
        self.wording_label.setBuddy(self.wording)
        self.words_label.setBuddy(self.words)
        self.checked_by_label.setBuddy(self.checked_by)
        self.hints_label.setBuddy(self.hints)
        self.placeholders_label.setBuddy(self.placeholders)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Templates)

        self.close_dialog.setDefault(True)


        QMetaObject.connectSlotsByName(Templates)
    # setupUi

    def retranslateUi(self, Templates):
        Templates.setWindowTitle(QCoreApplication.translate("Templates", u"Texte f\u00fcr Briefe und Mappe", None))
        self.texts_label.setText(QCoreApplication.translate("Templates", u"&Vorlage:", None))
#if QT_CONFIG(accessibility)
        self.texts.setAccessibleName(QCoreApplication.translate("Templates", u"Vorlage", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("Templates", u"&Sprache:", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("Templates", u"Sprache der Vorlage", None))
#endif // QT_CONFIG(accessibility)
        self.wording_label.setText(QCoreApplication.translate("Templates", u"&Wortlaut:", None))
#if QT_CONFIG(accessibility)
        self.wording.setAccessibleName(QCoreApplication.translate("Templates", u"Wortlaut", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("Templates", u"&Text:", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("Templates", u"Text der Vorlage", None))
#endif // QT_CONFIG(accessibility)
        self.figures.setText("")
        self.message.setText("")
        self.checked_by_label.setText(QCoreApplication.translate("Templates", u"&Gepr\u00fcft von:", None))
#if QT_CONFIG(accessibility)
        self.checked_by.setAccessibleName(QCoreApplication.translate("Templates", u"Gepr\u00fcft von", None))
#endif // QT_CONFIG(accessibility)
        self.checked_by.setPlaceholderText(QCoreApplication.translate("Templates", u"Namen der Pr\u00fcfgruppe", None))
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("Templates", u"Hilfen zum Text", None))
#endif // QT_CONFIG(accessibility)
        self.hints_label.setText(QCoreApplication.translate("Templates", u"Im Text unterstrichen, und was es &leichter macht:", None))
#if QT_CONFIG(accessibility)
        self.hints.setAccessibleName(QCoreApplication.translate("Templates", u"Hinweise zum Text", None))
#endif // QT_CONFIG(accessibility)
        self.use_proposal.setText(QCoreApplication.translate("Templates", u"Vorschlag \u00fc&bernehmen", None))
        self.about.setTabText(self.about.indexOf(self.hints_page), QCoreApplication.translate("Templates", u"Hinweise", None))
        self.placeholders_label.setText(QCoreApplication.translate("Templates", u"&Platzhalter f\u00fcllt Netzdesk beim Drucken aus:", None))
#if QT_CONFIG(accessibility)
        self.placeholders.setAccessibleName(QCoreApplication.translate("Templates", u"Platzhalter", None))
#endif // QT_CONFIG(accessibility)
        self.optional_label.setText(QCoreApplication.translate("Templates", u"Was in [eckigen Klammern] steht, f\u00e4llt weg, wenn f\u00fcr einen Platzhalter darin nichts eingetragen ist.", None))
        self.insert_placeholder.setText(QCoreApplication.translate("Templates", u"E&inf\u00fcgen", None))
        self.insert_part.setText(QCoreApplication.translate("Templates", u"&Nur drucken, wenn bekannt", None))
#if QT_CONFIG(tooltip)
        self.insert_part.setToolTip(QCoreApplication.translate("Templates", u"Setzt den markierten Text in eckige Klammern.", None))
#endif // QT_CONFIG(tooltip)
        self.about.setTabText(self.about.indexOf(self.placeholders_page), QCoreApplication.translate("Templates", u"Platzhalter", None))
#if QT_CONFIG(accessibility)
        self.sample.setAccessibleName(QCoreApplication.translate("Templates", u"Der Text mit Angaben aus Ihrem Netzwerk", None))
#endif // QT_CONFIG(accessibility)
        self.about.setTabText(self.about.indexOf(self.sample_page), QCoreApplication.translate("Templates", u"Beispiel", None))
        self.reset.setText(QCoreApplication.translate("Templates", u"&Zur\u00fcck zum Text von Netzdesk", None))
        self.load.setText(QCoreApplication.translate("Templates", u"Vorlagen &holen \u2026", None))
        self.keep.setText(QCoreApplication.translate("Templates", u"Vorlagen w&eitergeben \u2026", None))
        self.close_dialog.setText(QCoreApplication.translate("Templates", u"S&chlie\u00dfen", None))
    # retranslateUi

