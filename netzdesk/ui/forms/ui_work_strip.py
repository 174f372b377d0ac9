# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'work_strip.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_WorkStrip(object):
    def setupUi(self, WorkStrip):
        if not WorkStrip.objectName():
            WorkStrip.setObjectName(u"WorkStrip")
        self.layout_1 = QVBoxLayout(WorkStrip)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.message = QLabel(WorkStrip)
        self.message.setObjectName(u"message")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setVisible(False)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout_1.addWidget(self.message)

        self.under_way = QWidget(WorkStrip)
        self.under_way.setObjectName(u"under_way")
        self.layout_2 = QHBoxLayout(self.under_way)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.what = QLabel(self.under_way)
        self.what.setObjectName(u"what")

        self.layout_2.addWidget(self.what)

        self.bar = QProgressBar(self.under_way)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(0)

        self.layout_2.addWidget(self.bar)

        self.cancel = QPushButton(self.under_way)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_2.addWidget(self.cancel)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addWidget(self.under_way)


        self.retranslateUi(WorkStrip)

        QMetaObject.connectSlotsByName(WorkStrip)
    # setupUi

    def retranslateUi(self, WorkStrip):
        self.message.setText("")
#if QT_CONFIG(accessibility)
        self.message.setAccessibleName(QCoreApplication.translate("WorkStrip", u"Meldung", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("WorkStrip", u"Fortschritt", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("WorkStrip", u"A&bbrechen", None))
        pass
    # retranslateUi

