# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manual.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QTextBrowser,
    QVBoxLayout, QWidget)

class Ui_Manual(object):
    def setupUi(self, Manual):
        if not Manual.objectName():
            Manual.setObjectName(u"Manual")
        Manual.resize(880, 620)
        self.layout_1 = QVBoxLayout(Manual)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.find_label = QLabel(Manual)
        self.find_label.setObjectName(u"find_label")

        self.layout_2.addWidget(self.find_label)

        self.find = QLineEdit(Manual)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.layout_2.addWidget(self.find)

        self.hits = QLabel(Manual)
        self.hits.setObjectName(u"hits")

        self.layout_2.addWidget(self.hits)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.panes = QSplitter(Manual)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy)
        self.topics = QListWidget(self.panes)
        self.topics.setObjectName(u"topics")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.topics.sizePolicy().hasHeightForWidth())
        self.topics.setSizePolicy(sizePolicy1)
        self.topics.setWordWrap(True)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panes.addWidget(self.topics)
        self.page = QTextBrowser(self.panes)
        self.page.setObjectName(u"page")
        self.page.setOpenExternalLinks(False)
        self.page.setOpenLinks(False)
        self.panes.addWidget(self.page)

        self.layout_1.addWidget(self.panes)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.spacer_4 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.close_dialog = QPushButton(Manual)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_3.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.find_label.setBuddy(self.find)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.find, self.topics)
        QWidget.setTabOrder(self.topics, self.page)
        QWidget.setTabOrder(self.page, self.close_dialog)

        self.retranslateUi(Manual)

        QMetaObject.connectSlotsByName(Manual)
    # setupUi

    def retranslateUi(self, Manual):
        Manual.setWindowTitle(QCoreApplication.translate("Manual", u"Handbuch", None))
        self.find_label.setText(QCoreApplication.translate("Manual", u"&Suchen:", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("Manual", u"Handbuch durchsuchen", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("Manual", u"Wort im Handbuch", None))
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("Manual", u"Fundstellen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.topics.setAccessibleName(QCoreApplication.translate("Manual", u"Kapitel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("Manual", u"Kapitel lesen", None))
#endif // QT_CONFIG(accessibility)
        self.close_dialog.setText(QCoreApplication.translate("Manual", u"S&chlie\u00dfen", None))
    # retranslateUi

