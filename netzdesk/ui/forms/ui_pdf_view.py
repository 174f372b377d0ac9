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
    QLineEdit, QSizePolicy, QSpinBox, QToolButton,
    QVBoxLayout, QWidget)

from netzdesk.ui.dialogs.pages_view import PagesView

class Ui_PdfView(object):
    def setupUi(self, PdfView):
        if not PdfView.objectName():
            PdfView.setObjectName(u"PdfView")
        self.layout_1 = QVBoxLayout(PdfView)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.tools = QWidget(PdfView)
        self.tools.setObjectName(u"tools")
        self.finding = QWidget(self.tools)
        self.finding.setObjectName(u"finding")
        self.layout_2 = QHBoxLayout(self.finding)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.find_label = QLabel(self.finding)
        self.find_label.setObjectName(u"find_label")

        self.layout_2.addWidget(self.find_label)

        self.find = QLineEdit(self.finding)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.layout_2.addWidget(self.find)

        self.previous_hit = QToolButton(self.finding)
        self.previous_hit.setObjectName(u"previous_hit")
        self.previous_hit.setProperty(u"look", u"quiet")

        self.layout_2.addWidget(self.previous_hit)

        self.next_hit = QToolButton(self.finding)
        self.next_hit.setObjectName(u"next_hit")
        self.next_hit.setProperty(u"look", u"quiet")

        self.layout_2.addWidget(self.next_hit)

        self.hits = QLabel(self.finding)
        self.hits.setObjectName(u"hits")

        self.layout_2.addWidget(self.hits)

        self.paging = QWidget(self.tools)
        self.paging.setObjectName(u"paging")
        self.layout_3 = QHBoxLayout(self.paging)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.page_label = QLabel(self.paging)
        self.page_label.setObjectName(u"page_label")

        self.layout_3.addWidget(self.page_label)

        self.page = QSpinBox(self.paging)
        self.page.setObjectName(u"page")
        self.page.setMinimum(1)
        self.page.setMaximum(1)

        self.layout_3.addWidget(self.page)

        self.pages = QLabel(self.paging)
        self.pages.setObjectName(u"pages")

        self.layout_3.addWidget(self.pages)

        self.zooming = QWidget(self.tools)
        self.zooming.setObjectName(u"zooming")
        self.layout_4 = QHBoxLayout(self.zooming)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.zoom_out = QToolButton(self.zooming)
        self.zoom_out.setObjectName(u"zoom_out")
        self.zoom_out.setProperty(u"look", u"step")

        self.layout_4.addWidget(self.zoom_out)

        self.zoom = QComboBox(self.zooming)
        self.zoom.setObjectName(u"zoom")

        self.layout_4.addWidget(self.zoom)

        self.zoom_in = QToolButton(self.zooming)
        self.zoom_in.setObjectName(u"zoom_in")
        self.zoom_in.setProperty(u"look", u"step")

        self.layout_4.addWidget(self.zoom_in)


        self.layout_1.addWidget(self.tools)

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
        self.find.setPlaceholderText(QCoreApplication.translate("PdfView", u"Wort oder Satz", None))
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
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("PdfView", u"Fundstellen", None))
#endif // QT_CONFIG(accessibility)
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

