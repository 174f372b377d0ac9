# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duplicates.ui'
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
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from netzdesk.ui.dialogs.column_scroll import ColumnScroll
from netzdesk.ui.dialogs.merge_view import MergeView
from netzdesk.ui.dialogs.work_strip import WorkStrip

class Ui_Duplicates(object):
    def setupUi(self, Duplicates):
        if not Duplicates.objectName():
            Duplicates.setObjectName(u"Duplicates")
        Duplicates.resize(1080, 660)
        self.layout_1 = QVBoxLayout(Duplicates)
        self.layout_1.setObjectName(u"layout_1")
        self.intro = QLabel(Duplicates)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.intro)

        self.panes = QSplitter(Duplicates)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy)
        self.pairs = QListWidget(self.panes)
        self.pairs.setObjectName(u"pairs")
        self.pairs.setWordWrap(True)
        self.pairs.setAlternatingRowColors(True)
        self.pairs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panes.addWidget(self.pairs)
        self.room = ColumnScroll(self.panes)
        self.room.setObjectName(u"room")
        self.room.setWidgetResizable(True)
        self.merge = MergeView()
        self.merge.setObjectName(u"merge")
        self.room.setWidget(self.merge)
        self.panes.addWidget(self.room)

        self.layout_1.addWidget(self.panes)

        self.strip = WorkStrip(Duplicates)
        self.strip.setObjectName(u"strip")

        self.layout_1.addWidget(self.strip)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.no_duplicate = QPushButton(Duplicates)
        self.no_duplicate.setObjectName(u"no_duplicate")
        self.no_duplicate.setAutoDefault(False)

        self.layout_2.addWidget(self.no_duplicate)

        self.spacer_3 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.merge_now = QPushButton(Duplicates)
        self.merge_now.setObjectName(u"merge_now")
        self.merge_now.setProperty(u"look", u"primary")
        self.merge_now.setAutoDefault(False)

        self.layout_2.addWidget(self.merge_now)

        self.close_dialog = QPushButton(Duplicates)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_2.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_2)

        QWidget.setTabOrder(self.pairs, self.no_duplicate)
        QWidget.setTabOrder(self.no_duplicate, self.merge_now)
        QWidget.setTabOrder(self.merge_now, self.close_dialog)

        self.retranslateUi(Duplicates)

        self.merge_now.setDefault(True)


        QMetaObject.connectSlotsByName(Duplicates)
    # setupUi

    def retranslateUi(self, Duplicates):
        Duplicates.setWindowTitle(QCoreApplication.translate("Duplicates", u"Doppelte finden", None))
        self.intro.setText("")
#if QT_CONFIG(accessibility)
        self.pairs.setAccessibleName(QCoreApplication.translate("Duplicates", u"Was doppelt sein k\u00f6nnte", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.room.setAccessibleName(QCoreApplication.translate("Duplicates", u"Vergleich", None))
#endif // QT_CONFIG(accessibility)
        self.no_duplicate.setText(QCoreApplication.translate("Duplicates", u"Beide &behalten", None))
        self.merge_now.setText(QCoreApplication.translate("Duplicates", u"&Zusammenf\u00fchren", None))
        self.close_dialog.setText(QCoreApplication.translate("Duplicates", u"S&chlie\u00dfen", None))
    # retranslateUi

