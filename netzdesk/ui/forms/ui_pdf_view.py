# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pdf_view.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QSpinBox,
    QToolButton, QVBoxLayout, QWidget)

from netzdesk.ui.dialogs.pages_view import PagesView

class Ui_PdfView(object):
    def setupUi(self, PdfView):
        if not PdfView.objectName():
            PdfView.setObjectName(u"PdfView")
        self.layout_1 = QVBoxLayout(PdfView)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.find_label = QLabel(PdfView)
        self.find_label.setObjectName(u"find_label")

        self.layout_2.addWidget(self.find_label)

        self.find = QLineEdit(PdfView)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)
        self.find.setMinimumSize(QSize(130, 0))

        self.layout_2.addWidget(self.find)

        self.hits = QLabel(PdfView)
        self.hits.setObjectName(u"hits")

        self.layout_2.addWidget(self.hits)

        self.previous_hit = QToolButton(PdfView)
        self.previous_hit.setObjectName(u"previous_hit")
        self.previous_hit.setProperty(u"look", u"quiet")

        self.layout_2.addWidget(self.previous_hit)

        self.next_hit = QToolButton(PdfView)
        self.next_hit.setObjectName(u"next_hit")
        self.next_hit.setProperty(u"look", u"quiet")

        self.layout_2.addWidget(self.next_hit)

        self.spacer_3 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.page_label = QLabel(PdfView)
        self.page_label.setObjectName(u"page_label")

        self.layout_2.addWidget(self.page_label)

        self.page = QSpinBox(PdfView)
        self.page.setObjectName(u"page")
        self.page.setMinimum(1)
        self.page.setMaximum(1)

        self.layout_2.addWidget(self.page)

        self.pages = QLabel(PdfView)
        self.pages.setObjectName(u"pages")

        self.layout_2.addWidget(self.pages)

        self.zoom_out = QToolButton(PdfView)
        self.zoom_out.setObjectName(u"zoom_out")
        self.zoom_out.setProperty(u"look", u"quiet")

        self.layout_2.addWidget(self.zoom_out)

        self.zoom = QComboBox(PdfView)
        self.zoom.setObjectName(u"zoom")

        self.layout_2.addWidget(self.zoom)

        self.zoom_in = QToolButton(PdfView)
        self.zoom_in.setObjectName(u"zoom_in")
        self.zoom_in.setProperty(u"look", u"quiet")

        self.layout_2.addWidget(self.zoom_in)

        self.layout_2.setStretch(1, 2)
        self.layout_2.setStretch(5, 1)

        self.layout_1.addLayout(self.layout_2)

        self.view = PagesView(PdfView)
        self.view.setObjectName(u"view")
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.view.sizePolicy().hasHeightForWidth())
        self.view.setSizePolicy(sizePolicy)

        self.layout_1.addWidget(self.view)

#if QT_CONFIG(shortcut)
        self.find_label.setBuddy(self.find)
        self.page_label.setBuddy(self.page)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.find, self.previous_hit)
        QWidget.setTabOrder(self.previous_hit, self.next_hit)
        QWidget.setTabOrder(self.next_hit, self.page)
        QWidget.setTabOrder(self.page, self.zoom_out)
        QWidget.setTabOrder(self.zoom_out, self.zoom)
        QWidget.setTabOrder(self.zoom, self.zoom_in)
        QWidget.setTabOrder(self.zoom_in, self.view)

        self.retranslateUi(PdfView)

        QMetaObject.connectSlotsByName(PdfView)
    # setupUi

    def retranslateUi(self, PdfView):
        self.find_label.setText(QCoreApplication.translate("PdfView", u"&Suchen:", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("PdfView", u"Text in der Vorschau suchen", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("PdfView", u"Text im Dokument", None))
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("PdfView", u"Fundstellen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.previous_hit.setAccessibleName(QCoreApplication.translate("PdfView", u"Vorige Fundstelle", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_hit.setToolTip(QCoreApplication.translate("PdfView", u"Vorige Fundstelle (Umschalt+F3)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_hit.setAccessibleName(QCoreApplication.translate("PdfView", u"N\u00e4chste Fundstelle", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_hit.setToolTip(QCoreApplication.translate("PdfView", u"N\u00e4chste Fundstelle (F3)", None))
#endif // QT_CONFIG(tooltip)
        self.page_label.setText(QCoreApplication.translate("PdfView", u"Sei&te:", None))
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("PdfView", u"Seite", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("PdfView", u"Zahl der Seiten", None))
#endif // QT_CONFIG(accessibility)
        self.zoom_out.setText(QCoreApplication.translate("PdfView", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.zoom_out.setAccessibleName(QCoreApplication.translate("PdfView", u"Kleiner", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_out.setToolTip(QCoreApplication.translate("PdfView", u"Kleiner (Strg+\u2212)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom.setAccessibleName(QCoreApplication.translate("PdfView", u"Gr\u00f6\u00dfe der Vorschau", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom.setToolTip(QCoreApplication.translate("PdfView", u"Gr\u00f6\u00dfe der Vorschau", None))
#endif // QT_CONFIG(tooltip)
        self.zoom_in.setText(QCoreApplication.translate("PdfView", u"+", None))
#if QT_CONFIG(accessibility)
        self.zoom_in.setAccessibleName(QCoreApplication.translate("PdfView", u"Gr\u00f6\u00dfer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in.setToolTip(QCoreApplication.translate("PdfView", u"Gr\u00f6\u00dfer (Strg++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.view.setAccessibleName(QCoreApplication.translate("PdfView", u"Seiten der Vorschau", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

