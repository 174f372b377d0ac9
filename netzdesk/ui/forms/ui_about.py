# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

class Ui_About(object):
    def setupUi(self, About):
        if not About.objectName():
            About.setObjectName(u"About")
        About.resize(620, 520)
        self.layout_1 = QVBoxLayout(About)
        self.layout_1.setObjectName(u"layout_1")
        self.name = QLabel(About)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"tone", u"title")

        self.layout_1.addWidget(self.name)

        self.version = QLabel(About)
        self.version.setObjectName(u"version")
        self.version.setWordWrap(True)
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout_1.addWidget(self.version)

        self.purpose = QLabel(About)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.purpose)

        self.licence = QLabel(About)
        self.licence.setObjectName(u"licence")
        self.licence.setWordWrap(True)
        self.licence.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.licence)

        self.parts_label = QLabel(About)
        self.parts_label.setObjectName(u"parts_label")

        self.layout_1.addWidget(self.parts_label)

        self.parts = QTableWidget(About)
        if (self.parts.columnCount() < 3):
            self.parts.setColumnCount(3)
        __qtablewidgetitem = QTableWidgetItem()
        self.parts.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.parts.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.parts.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        self.parts.setObjectName(u"parts")
        self.parts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.parts.setTabKeyNavigation(False)
        self.parts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.parts.setShowGrid(False)

        self.layout_1.addWidget(self.parts)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.copy = QPushButton(About)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.layout_2.addWidget(self.copy)

        self.spacer_3 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.close_dialog = QPushButton(About)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_2.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.parts_label.setBuddy(self.parts)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parts, self.copy)
        QWidget.setTabOrder(self.copy, self.close_dialog)

        self.retranslateUi(About)

        self.close_dialog.setDefault(True)


        QMetaObject.connectSlotsByName(About)
    # setupUi

    def retranslateUi(self, About):
        About.setWindowTitle(QCoreApplication.translate("About", u"\u00dcber Netzdesk", None))
        self.name.setText(QCoreApplication.translate("About", u"Netzdesk", None))
        self.version.setText("")
#if QT_CONFIG(accessibility)
        self.version.setAccessibleName(QCoreApplication.translate("About", u"Version", None))
#endif // QT_CONFIG(accessibility)
        self.purpose.setText(QCoreApplication.translate("About", u"Der Schreibtisch f\u00fcr alle, die ein Netzwerk zusammenhalten.", None))
        self.licence.setText(QCoreApplication.translate("About", u"Netzdesk ist freie Software unter der European Union Public Licence (EUPL) 1.2. Sie d\u00fcrfen es benutzen, weitergeben und ver\u00e4ndern.", None))
        self.parts_label.setText(QCoreApplication.translate("About", u"&Bausteine von anderen und ihre Lizenzen:", None))
        ___qtablewidgetitem = self.parts.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("About", u"Baustein", None))
        ___qtablewidgetitem1 = self.parts.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("About", u"Version", None))
        ___qtablewidgetitem2 = self.parts.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("About", u"Lizenz", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("About", u"Bausteine und ihre Lizenzen", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("About", u"Angaben &kopieren", None))
        self.close_dialog.setText(QCoreApplication.translate("About", u"S&chlie\u00dfen", None))
    # retranslateUi

