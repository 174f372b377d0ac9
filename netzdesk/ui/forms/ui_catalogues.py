# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'catalogues.ui'
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

class Ui_Catalogues(object):
    def setupUi(self, Catalogues):
        if not Catalogues.objectName():
            Catalogues.setObjectName(u"Catalogues")
        Catalogues.resize(980, 600)
        self.layout_1 = QVBoxLayout(Catalogues)
        self.layout_1.setObjectName(u"layout_1")
        self.intro = QLabel(Catalogues)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.intro)

        self.panes = QSplitter(Catalogues)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy)
        self.catalogues = QListWidget(self.panes)
        self.catalogues.setObjectName(u"catalogues")
        self.catalogues.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.catalogues.setWordWrap(True)
        self.panes.addWidget(self.catalogues)
        self.room = ColumnScroll(self.panes)
        self.room.setObjectName(u"room")
        self.room.setWidgetResizable(True)
        self.entries_inside = QWidget()
        self.entries_inside.setObjectName(u"entries_inside")
        self.layout_2 = QVBoxLayout(self.entries_inside)
        self.layout_2.setObjectName(u"layout_2")
        self.title = QLabel(self.entries_inside)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"tone", u"heading")

        self.layout_2.addWidget(self.title)

        self.focus_warning = QLabel(self.entries_inside)
        self.focus_warning.setObjectName(u"focus_warning")
        self.focus_warning.setWordWrap(True)
        self.focus_warning.setTextFormat(Qt.TextFormat.PlainText)
        self.focus_warning.setProperty(u"tone", u"warning")
        self.focus_warning.setVisible(False)

        self.layout_2.addWidget(self.focus_warning)

        self.entries = QWidget(self.entries_inside)
        self.entries.setObjectName(u"entries")
        self.entries_layout = QVBoxLayout(self.entries)
        self.entries_layout.setObjectName(u"entries_layout")
        self.entries_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addWidget(self.entries)

        self.spacer_3 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_3)

        self.room.setWidget(self.entries_inside)
        self.panes.addWidget(self.room)

        self.layout_1.addWidget(self.panes)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.spacer_5 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.close_dialog = QPushButton(Catalogues)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_4.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.catalogues, self.close_dialog)

        self.retranslateUi(Catalogues)

        QMetaObject.connectSlotsByName(Catalogues)
    # setupUi

    def retranslateUi(self, Catalogues):
        Catalogues.setWindowTitle(QCoreApplication.translate("Catalogues", u"Auswahllisten", None))
        self.intro.setText(QCoreApplication.translate("Catalogues", u"Was zur Auswahl steht, bestimmen Sie selbst. Was benutzt wird, bleibt bestehen. Sie k\u00f6nnen aufh\u00f6ren, es anzubieten, oder zwei Eintr\u00e4ge zusammenf\u00fchren.", None))
#if QT_CONFIG(accessibility)
        self.catalogues.setAccessibleName(QCoreApplication.translate("Catalogues", u"Auswahllisten", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.room.setAccessibleName(QCoreApplication.translate("Catalogues", u"Eintr\u00e4ge", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText("")
        self.focus_warning.setText("")
        self.close_dialog.setText(QCoreApplication.translate("Catalogues", u"S&chlie\u00dfen", None))
    # retranslateUi

