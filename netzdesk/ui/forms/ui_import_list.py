# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_list.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTabWidget, QVBoxLayout, QWidget)

from netzdesk.ui.dialogs.column_scroll import ColumnScroll
from netzdesk.ui.dialogs.import_columns import ImportColumns
from netzdesk.ui.dialogs.import_preview import ImportPreview
from netzdesk.ui.dialogs.work_strip import WorkStrip

class Ui_ImportList(object):
    def setupUi(self, ImportList):
        if not ImportList.objectName():
            ImportList.setObjectName(u"ImportList")
        ImportList.resize(980, 660)
        ImportList.setAcceptDrops(True)
        self.layout_1 = QVBoxLayout(ImportList)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.file = QLabel(ImportList)
        self.file.setObjectName(u"file")
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setProperty(u"tone", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.file.sizePolicy().hasHeightForWidth())
        self.file.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.file)

        self.other_file = QPushButton(ImportList)
        self.other_file.setObjectName(u"other_file")
        self.other_file.setAutoDefault(False)

        self.layout_2.addWidget(self.other_file)


        self.layout_1.addLayout(self.layout_2)

        self.table_choice = QWidget(ImportList)
        self.table_choice.setObjectName(u"table_choice")
        self.table_choice.setVisible(False)
        self.layout_3 = QHBoxLayout(self.table_choice)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.table_label = QLabel(self.table_choice)
        self.table_label.setObjectName(u"table_label")

        self.layout_3.addWidget(self.table_label)

        self.table = QComboBox(self.table_choice)
        self.table.setObjectName(u"table")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy1)

        self.layout_3.addWidget(self.table)


        self.layout_1.addWidget(self.table_choice)

        self.pages = QTabWidget(ImportList)
        self.pages.setObjectName(u"pages")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy2)
        self.columns_room = ColumnScroll()
        self.columns_room.setObjectName(u"columns_room")
        self.columns_room.setWidgetResizable(True)
        self.columns = ImportColumns()
        self.columns.setObjectName(u"columns")
        self.columns_room.setWidget(self.columns)
        self.pages.addTab(self.columns_room, "")
        self.preview = ImportPreview()
        self.preview.setObjectName(u"preview")
        self.pages.addTab(self.preview, "")

        self.layout_1.addWidget(self.pages)

        self.strip = WorkStrip(ImportList)
        self.strip.setObjectName(u"strip")

        self.layout_1.addWidget(self.strip)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.spacer_5 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.carry_out = QPushButton(ImportList)
        self.carry_out.setObjectName(u"carry_out")
        self.carry_out.setProperty(u"look", u"primary")
        self.carry_out.setEnabled(False)
        self.carry_out.setAutoDefault(False)

        self.layout_4.addWidget(self.carry_out)

        self.close_dialog = QPushButton(ImportList)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_4.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.table_label.setBuddy(self.table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.other_file, self.table)
        QWidget.setTabOrder(self.table, self.pages)
        QWidget.setTabOrder(self.pages, self.carry_out)
        QWidget.setTabOrder(self.carry_out, self.close_dialog)

        self.retranslateUi(ImportList)

        self.pages.setCurrentIndex(1)
        self.carry_out.setDefault(True)


        QMetaObject.connectSlotsByName(ImportList)
    # setupUi

    def retranslateUi(self, ImportList):
        ImportList.setWindowTitle(QCoreApplication.translate("ImportList", u"Liste einlesen", None))
        self.file.setText("")
        self.other_file.setText(QCoreApplication.translate("ImportList", u"Andere &Datei \u2026", None))
        self.table_label.setText(QCoreApplication.translate("ImportList", u"&Liste in der Datei:", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ImportList", u"Liste in der Datei", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("ImportList", u"Schritte", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columns_room.setAccessibleName(QCoreApplication.translate("ImportList", u"Spalten zuordnen", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.columns_room), QCoreApplication.translate("ImportList", u"&Spalten", None))
        self.pages.setTabText(self.pages.indexOf(self.preview), QCoreApplication.translate("ImportList", u"&Vorschau", None))
        self.carry_out.setText(QCoreApplication.translate("ImportList", u"&Einlesen", None))
        self.close_dialog.setText(QCoreApplication.translate("ImportList", u"S&chlie\u00dfen", None))
    # retranslateUi

