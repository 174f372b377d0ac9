# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from netzdesk.ui.dialogs.work_strip import WorkStrip

class Ui_Export(object):
    def setupUi(self, Export):
        if not Export.objectName():
            Export.setObjectName(u"Export")
        Export.resize(520, 230)
        self.layout_1 = QVBoxLayout(Export)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_2 = QFormLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout_2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.content_label = QLabel(Export)
        self.content_label.setObjectName(u"content_label")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.content_label)

        self.content = QComboBox(Export)
        self.content.setObjectName(u"content")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.content)

        self.rows_label = QLabel(Export)
        self.rows_label.setObjectName(u"rows_label")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.rows_label)

        self.rows = QComboBox(Export)
        self.rows.setObjectName(u"rows")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.rows)

        self.columns_label = QLabel(Export)
        self.columns_label.setObjectName(u"columns_label")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.columns_label)

        self.columns = QComboBox(Export)
        self.columns.setObjectName(u"columns")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.columns)

        self.kind_label = QLabel(Export)
        self.kind_label.setObjectName(u"kind_label")

        self.layout_2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(Export)
        self.kind.setObjectName(u"kind")

        self.layout_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.kind)


        self.layout_1.addLayout(self.layout_2)

        self.hint = QLabel(Export)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.hint)

        self.strip = WorkStrip(Export)
        self.strip.setObjectName(u"strip")

        self.layout_1.addWidget(self.strip)

        self.spacer_3 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.open_file = QPushButton(Export)
        self.open_file.setObjectName(u"open_file")
        self.open_file.setVisible(False)
        self.open_file.setAutoDefault(False)

        self.layout_4.addWidget(self.open_file)

        self.spacer_5 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.save = QPushButton(Export)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")
        self.save.setAutoDefault(False)

        self.layout_4.addWidget(self.save)

        self.close_dialog = QPushButton(Export)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_4.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.content_label.setBuddy(self.content)
        self.rows_label.setBuddy(self.rows)
        self.columns_label.setBuddy(self.columns)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.content, self.rows)
        QWidget.setTabOrder(self.rows, self.columns)
        QWidget.setTabOrder(self.columns, self.kind)
        QWidget.setTabOrder(self.kind, self.open_file)
        QWidget.setTabOrder(self.open_file, self.save)
        QWidget.setTabOrder(self.save, self.close_dialog)

        self.retranslateUi(Export)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(Export)
    # setupUi

    def retranslateUi(self, Export):
        Export.setWindowTitle(QCoreApplication.translate("Export", u"Excel-Liste", None))
        self.content_label.setText(QCoreApplication.translate("Export", u"&Inhalt:", None))
#if QT_CONFIG(accessibility)
        self.content.setAccessibleName(QCoreApplication.translate("Export", u"Inhalt", None))
#endif // QT_CONFIG(accessibility)
        self.rows_label.setText(QCoreApplication.translate("Export", u"&Zeilen:", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("Export", u"Zeilen", None))
#endif // QT_CONFIG(accessibility)
        self.columns_label.setText(QCoreApplication.translate("Export", u"&Spalten:", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("Export", u"Spalten", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("Export", u"&Format:", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("Export", u"Format", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText("")
        self.open_file.setText(QCoreApplication.translate("Export", u"\u00d6ff&nen", None))
        self.save.setText(QCoreApplication.translate("Export", u"S&peichern \u2026", None))
        self.close_dialog.setText(QCoreApplication.translate("Export", u"S&chlie\u00dfen", None))
    # retranslateUi

