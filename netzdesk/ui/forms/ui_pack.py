# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pack.ui'
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
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

from netzdesk.ui.dialogs.column_scroll import ColumnScroll
from netzdesk.ui.dialogs.pdf_view import PdfView
from netzdesk.ui.dialogs.work_strip import WorkStrip

class Ui_Pack(object):
    def setupUi(self, Pack):
        if not Pack.objectName():
            Pack.setObjectName(u"Pack")
        Pack.resize(1180, 700)
        self.layout_1 = QVBoxLayout(Pack)
        self.layout_1.setObjectName(u"layout_1")
        self.panes = QSplitter(Pack)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy)
        self.choices = ColumnScroll(self.panes)
        self.choices.setObjectName(u"choices")
        self.choices.setWidgetResizable(True)
        self.choices_inside = QWidget()
        self.choices_inside.setObjectName(u"choices_inside")
        self.layout_2 = QVBoxLayout(self.choices_inside)
        self.layout_2.setObjectName(u"layout_2")
        self.partner = QLabel(self.choices_inside)
        self.partner.setObjectName(u"partner")
        self.partner.setWordWrap(True)
        self.partner.setTextFormat(Qt.TextFormat.PlainText)
        self.partner.setProperty(u"tone", u"title")

        self.layout_2.addWidget(self.partner)

        self.recipient = QLabel(self.choices_inside)
        self.recipient.setObjectName(u"recipient")
        self.recipient.setWordWrap(True)
        self.recipient.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.recipient)

        self.last_pack = QLabel(self.choices_inside)
        self.last_pack.setObjectName(u"last_pack")
        self.last_pack.setWordWrap(True)
        self.last_pack.setTextFormat(Qt.TextFormat.PlainText)
        self.last_pack.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.last_pack)

        self.layout_3 = QFormLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout_3.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.variant_label = QLabel(self.choices_inside)
        self.variant_label.setObjectName(u"variant_label")

        self.layout_3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.variant_label)

        self.variant = QComboBox(self.choices_inside)
        self.variant.setObjectName(u"variant")

        self.layout_3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.variant)

        self.language_label = QLabel(self.choices_inside)
        self.language_label.setObjectName(u"language_label")

        self.layout_3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(self.choices_inside)
        self.language.setObjectName(u"language")

        self.layout_3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.language)

        self.wording_label = QLabel(self.choices_inside)
        self.wording_label.setObjectName(u"wording_label")

        self.layout_3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.wording_label)

        self.wording = QComboBox(self.choices_inside)
        self.wording.setObjectName(u"wording")

        self.layout_3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.wording)


        self.layout_2.addLayout(self.layout_3)

        self.sections_title = QLabel(self.choices_inside)
        self.sections_title.setObjectName(u"sections_title")
        self.sections_title.setWordWrap(True)
        self.sections_title.setTextFormat(Qt.TextFormat.PlainText)
        self.sections_title.setProperty(u"tone", u"heading")

        self.layout_2.addWidget(self.sections_title)

        self.sections = QWidget(self.choices_inside)
        self.sections.setObjectName(u"sections")
        self.sections_layout = QVBoxLayout(self.sections)
        self.sections_layout.setObjectName(u"sections_layout")
        self.sections_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addWidget(self.sections)

        self.gaps = QLabel(self.choices_inside)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setWordWrap(True)
        self.gaps.setTextFormat(Qt.TextFormat.RichText)
        self.gaps.setProperty(u"tone", u"warning")
        self.gaps.setVisible(False)

        self.layout_2.addWidget(self.gaps)

        self.record = QCheckBox(self.choices_inside)
        self.record.setObjectName(u"record")
        self.record.setChecked(True)

        self.layout_2.addWidget(self.record)

        self.spacer_4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_4)

        self.choices.setWidget(self.choices_inside)
        self.panes.addWidget(self.choices)
        self.pdf = PdfView(self.panes)
        self.pdf.setObjectName(u"pdf")
        self.panes.addWidget(self.pdf)

        self.layout_1.addWidget(self.panes)

        self.strip = WorkStrip(Pack)
        self.strip.setObjectName(u"strip")

        self.layout_1.addWidget(self.strip)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.open_with = QPushButton(Pack)
        self.open_with.setObjectName(u"open_with")
        self.open_with.setAutoDefault(False)

        self.layout_5.addWidget(self.open_with)

        self.spacer_6 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.save = QPushButton(Pack)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.layout_5.addWidget(self.save)

        self.print_out = QPushButton(Pack)
        self.print_out.setObjectName(u"print_out")
        self.print_out.setAutoDefault(False)

        self.layout_5.addWidget(self.print_out)

        self.close_dialog = QPushButton(Pack)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_5.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.variant_label.setBuddy(self.variant)
        self.language_label.setBuddy(self.language)
        self.wording_label.setBuddy(self.wording)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Pack)

        QMetaObject.connectSlotsByName(Pack)
    # setupUi

    def retranslateUi(self, Pack):
        Pack.setWindowTitle(QCoreApplication.translate("Pack", u"Willkommensmappe", None))
#if QT_CONFIG(accessibility)
        self.choices.setAccessibleName(QCoreApplication.translate("Pack", u"Inhalt der Mappe", None))
#endif // QT_CONFIG(accessibility)
        self.partner.setText("")
        self.recipient.setText("")
        self.last_pack.setText("")
        self.variant_label.setText(QCoreApplication.translate("Pack", u"&Ausgabe:", None))
#if QT_CONFIG(accessibility)
        self.variant.setAccessibleName(QCoreApplication.translate("Pack", u"Ausgabe", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("Pack", u"Sp&rache:", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Pack", u"Sprache der Mappe", None))
#endif // QT_CONFIG(accessibility)
        self.wording_label.setText(QCoreApplication.translate("Pack", u"Te&xt:", None))
#if QT_CONFIG(accessibility)
        self.wording.setAccessibleName(QCoreApplication.translate("Pack", u"Text", None))
#endif // QT_CONFIG(accessibility)
        self.sections_title.setText(QCoreApplication.translate("Pack", u"Das kommt in die Mappe", None))
        self.gaps.setText("")
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("Pack", u"Vor dem Drucken ansehen", None))
#endif // QT_CONFIG(accessibility)
        self.record.setText(QCoreApplication.translate("Pack", u"\u00dcbergabe &heute festhalten", None))
#if QT_CONFIG(tooltip)
        self.record.setToolTip(QCoreApplication.translate("Pack", u"Beim Drucken oder Speichern notiert Netzdesk, was heute \u00fcbergeben wird", None))
#endif // QT_CONFIG(tooltip)
        self.open_with.setText(QCoreApplication.translate("Pack", u"\u00d6&ffnen mit \u2026", None))
        self.save.setText(QCoreApplication.translate("Pack", u"Als &PDF speichern \u2026", None))
        self.print_out.setText(QCoreApplication.translate("Pack", u"&Drucken \u2026", None))
        self.close_dialog.setText(QCoreApplication.translate("Pack", u"S&chlie\u00dfen", None))
    # retranslateUi

