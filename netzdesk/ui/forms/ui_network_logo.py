# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'network_logo.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_NetworkLogo(object):
    def setupUi(self, NetworkLogo):
        if not NetworkLogo.objectName():
            NetworkLogo.setObjectName(u"NetworkLogo")
        self.layout_1 = QVBoxLayout(NetworkLogo)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.picture = QLabel(NetworkLogo)
        self.picture.setObjectName(u"picture")
        self.picture.setWordWrap(True)
        self.picture.setFrameShape(QFrame.Shape.StyledPanel)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.picture.setMinimumSize(QSize(0, 90))

        self.layout_1.addWidget(self.picture)

        self.buttons = QWidget(NetworkLogo)
        self.buttons.setObjectName(u"buttons")
        self.choose = QPushButton(self.buttons)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)
        self.remove = QPushButton(self.buttons)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.layout_1.addWidget(self.buttons)


        self.retranslateUi(NetworkLogo)

        QMetaObject.connectSlotsByName(NetworkLogo)
    # setupUi

    def retranslateUi(self, NetworkLogo):
#if QT_CONFIG(accessibility)
        self.picture.setAccessibleName(QCoreApplication.translate("NetworkLogo", u"Logo", None))
#endif // QT_CONFIG(accessibility)
        self.picture.setText(QCoreApplication.translate("NetworkLogo", u"Noch kein Logo. Ziehen Sie ein Bild hierher oder w\u00e4hlen Sie eines.", None))
        self.choose.setText(QCoreApplication.translate("NetworkLogo", u"&Bild w\u00e4hlen \u2026", None))
        self.remove.setText(QCoreApplication.translate("NetworkLogo", u"Logo ent&fernen", None))
        pass
    # retranslateUi

