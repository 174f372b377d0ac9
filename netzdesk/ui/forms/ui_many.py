# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'many.ui'
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
    QFormLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from netzdesk.ui.dialogs.work_strip import WorkStrip

class Ui_Many(object):
    def setupUi(self, Many):
        if not Many.objectName():
            Many.setObjectName(u"Many")
        Many.resize(520, 320)
        self.layout_1 = QVBoxLayout(Many)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_2 = QFormLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout_2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.document_label = QLabel(Many)
        self.document_label.setObjectName(u"document_label")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.document_label)

        self.document = QComboBox(Many)
        self.document.setObjectName(u"document")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.document)

        self.variant_label = QLabel(Many)
        self.variant_label.setObjectName(u"variant_label")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.variant_label)

        self.variant = QComboBox(Many)
        self.variant.setObjectName(u"variant")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.variant)

        self.language_label = QLabel(Many)
        self.language_label.setObjectName(u"language_label")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(Many)
        self.language.setObjectName(u"language")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.language)

        self.wording_label = QLabel(Many)
        self.wording_label.setObjectName(u"wording_label")

        self.layout_2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.wording_label)

        self.wording = QComboBox(Many)
        self.wording.setObjectName(u"wording")

        self.layout_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.wording)


        self.layout_1.addLayout(self.layout_2)

        self.hint = QLabel(Many)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.hint)

        self.remarks = QLabel(Many)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setWordWrap(True)
        self.remarks.setTextFormat(Qt.TextFormat.RichText)
        self.remarks.setProperty(u"tone", u"warning")
        self.remarks.setVisible(False)

        self.layout_1.addWidget(self.remarks)

        self.record = QCheckBox(Many)
        self.record.setObjectName(u"record")
        self.record.setChecked(True)

        self.layout_1.addWidget(self.record)

        self.strip = WorkStrip(Many)
        self.strip.setObjectName(u"strip")

        self.layout_1.addWidget(self.strip)

        self.spacer_3 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.open_folder = QPushButton(Many)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setVisible(False)
        self.open_folder.setAutoDefault(False)

        self.layout_4.addWidget(self.open_folder)

        self.spacer_5 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.save = QPushButton(Many)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")
        self.save.setAutoDefault(False)

        self.layout_4.addWidget(self.save)

        self.close_dialog = QPushButton(Many)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_4.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.document_label.setBuddy(self.document)
        self.variant_label.setBuddy(self.variant)
        self.language_label.setBuddy(self.language)
        self.wording_label.setBuddy(self.wording)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.document, self.variant)
        QWidget.setTabOrder(self.variant, self.language)
        QWidget.setTabOrder(self.language, self.wording)
        QWidget.setTabOrder(self.wording, self.record)
        QWidget.setTabOrder(self.record, self.open_folder)
        QWidget.setTabOrder(self.open_folder, self.save)
        QWidget.setTabOrder(self.save, self.close_dialog)

        self.retranslateUi(Many)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(Many)
    # setupUi

    def retranslateUi(self, Many):
        Many.setWindowTitle(QCoreApplication.translate("Many", u"F\u00fcr mehrere drucken", None))
        self.document_label.setText(QCoreApplication.translate("Many", u"&Was:", None))
#if QT_CONFIG(accessibility)
        self.document.setAccessibleName(QCoreApplication.translate("Many", u"Was", None))
#endif // QT_CONFIG(accessibility)
        self.variant_label.setText(QCoreApplication.translate("Many", u"&Ausgabe:", None))
#if QT_CONFIG(accessibility)
        self.variant.setAccessibleName(QCoreApplication.translate("Many", u"Ausgabe", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("Many", u"Sp&rache:", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Many", u"Sprache des Dokuments", None))
#endif // QT_CONFIG(accessibility)
        self.wording_label.setText(QCoreApplication.translate("Many", u"Te&xt:", None))
#if QT_CONFIG(accessibility)
        self.wording.setAccessibleName(QCoreApplication.translate("Many", u"Text", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText("")
#if QT_CONFIG(accessibility)
        self.remarks.setAccessibleName(QCoreApplication.translate("Many", u"Vor dem Drucken ansehen", None))
#endif // QT_CONFIG(accessibility)
        self.remarks.setText("")
        self.record.setText(QCoreApplication.translate("Many", u"\u00dcbergabe &heute festhalten", None))
        self.open_folder.setText(QCoreApplication.translate("Many", u"Ordner \u00f6ff&nen", None))
        self.save.setText(QCoreApplication.translate("Many", u"In einen Ordner s&peichern \u2026", None))
        self.close_dialog.setText(QCoreApplication.translate("Many", u"S&chlie\u00dfen", None))
    # retranslateUi

