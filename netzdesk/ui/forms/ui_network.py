# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'network.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from netzdesk.ui.dialogs.colour_field import ColourField
from netzdesk.ui.dialogs.column_scroll import ColumnScroll
from netzdesk.ui.dialogs.logo_field import LogoField
from netzdesk.ui.dialogs.work_strip import WorkStrip
from netzdesk.ui.fields import (ChoiceField, TextField)

class Ui_Network(object):
    def setupUi(self, Network):
        if not Network.objectName():
            Network.setObjectName(u"Network")
        Network.resize(760, 660)
        self.layout_1 = QVBoxLayout(Network)
        self.layout_1.setObjectName(u"layout_1")
        self.pages = QTabWidget(Network)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)
        self.identity = ColumnScroll()
        self.identity.setObjectName(u"identity")
        self.identity.setWidgetResizable(True)
        self.identity_inside = QWidget()
        self.identity_inside.setObjectName(u"identity_inside")
        self.layout_2 = QVBoxLayout(self.identity_inside)
        self.layout_2.setObjectName(u"layout_2")
        self.address = QFormLayout()
        self.address.setObjectName(u"address")
        self.address.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.address.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.name_label = QLabel(self.identity_inside)
        self.name_label.setObjectName(u"name_label")

        self.address.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.identity_inside)
        self.name.setObjectName(u"name")

        self.address.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.carrier_label = QLabel(self.identity_inside)
        self.carrier_label.setObjectName(u"carrier_label")

        self.address.setWidget(1, QFormLayout.ItemRole.LabelRole, self.carrier_label)

        self.carrier = QLineEdit(self.identity_inside)
        self.carrier.setObjectName(u"carrier")

        self.address.setWidget(1, QFormLayout.ItemRole.FieldRole, self.carrier)

        self.coordinator_label = QLabel(self.identity_inside)
        self.coordinator_label.setObjectName(u"coordinator_label")

        self.address.setWidget(2, QFormLayout.ItemRole.LabelRole, self.coordinator_label)

        self.coordinator = QLineEdit(self.identity_inside)
        self.coordinator.setObjectName(u"coordinator")

        self.address.setWidget(2, QFormLayout.ItemRole.FieldRole, self.coordinator)

        self.street_label = QLabel(self.identity_inside)
        self.street_label.setObjectName(u"street_label")

        self.address.setWidget(3, QFormLayout.ItemRole.LabelRole, self.street_label)

        self.street = QLineEdit(self.identity_inside)
        self.street.setObjectName(u"street")

        self.address.setWidget(3, QFormLayout.ItemRole.FieldRole, self.street)

        self.postcode_label = QLabel(self.identity_inside)
        self.postcode_label.setObjectName(u"postcode_label")

        self.address.setWidget(4, QFormLayout.ItemRole.LabelRole, self.postcode_label)

        self.postcode = QLineEdit(self.identity_inside)
        self.postcode.setObjectName(u"postcode")

        self.address.setWidget(4, QFormLayout.ItemRole.FieldRole, self.postcode)

        self.place_label = QLabel(self.identity_inside)
        self.place_label.setObjectName(u"place_label")

        self.address.setWidget(5, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = QLineEdit(self.identity_inside)
        self.place.setObjectName(u"place")

        self.address.setWidget(5, QFormLayout.ItemRole.FieldRole, self.place)

        self.federal_state_label = QLabel(self.identity_inside)
        self.federal_state_label.setObjectName(u"federal_state_label")

        self.address.setWidget(6, QFormLayout.ItemRole.LabelRole, self.federal_state_label)

        self.federal_state = ChoiceField(self.identity_inside)
        self.federal_state.setObjectName(u"federal_state")

        self.address.setWidget(6, QFormLayout.ItemRole.FieldRole, self.federal_state)

        self.phone_label = QLabel(self.identity_inside)
        self.phone_label.setObjectName(u"phone_label")

        self.address.setWidget(7, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(self.identity_inside)
        self.phone.setObjectName(u"phone")

        self.address.setWidget(7, QFormLayout.ItemRole.FieldRole, self.phone)

        self.mail_label = QLabel(self.identity_inside)
        self.mail_label.setObjectName(u"mail_label")

        self.address.setWidget(8, QFormLayout.ItemRole.LabelRole, self.mail_label)

        self.mail = QLineEdit(self.identity_inside)
        self.mail.setObjectName(u"mail")

        self.address.setWidget(8, QFormLayout.ItemRole.FieldRole, self.mail)

        self.website_label = QLabel(self.identity_inside)
        self.website_label.setObjectName(u"website_label")

        self.address.setWidget(9, QFormLayout.ItemRole.LabelRole, self.website_label)

        self.website = QLineEdit(self.identity_inside)
        self.website.setObjectName(u"website")

        self.address.setWidget(9, QFormLayout.ItemRole.FieldRole, self.website)


        self.layout_2.addLayout(self.address)

        self.look_title = QLabel(self.identity_inside)
        self.look_title.setObjectName(u"look_title")
        self.look_title.setWordWrap(True)
        self.look_title.setTextFormat(Qt.TextFormat.PlainText)
        self.look_title.setProperty(u"tone", u"heading")

        self.layout_2.addWidget(self.look_title)

        self.layout_3 = QFormLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout_3.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.logo_label = QLabel(self.identity_inside)
        self.logo_label.setObjectName(u"logo_label")

        self.layout_3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.logo_label)

        self.logo_field = LogoField(self.identity_inside)
        self.logo_field.setObjectName(u"logo_field")

        self.layout_3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.logo_field)

        self.logo_description_label = QLabel(self.identity_inside)
        self.logo_description_label.setObjectName(u"logo_description_label")

        self.layout_3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.logo_description_label)

        self.logo_description = QLineEdit(self.identity_inside)
        self.logo_description.setObjectName(u"logo_description")

        self.layout_3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.logo_description)

        self.primary_colour_label = QLabel(self.identity_inside)
        self.primary_colour_label.setObjectName(u"primary_colour_label")

        self.layout_3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.primary_colour_label)

        self.primary_colour = ColourField(self.identity_inside)
        self.primary_colour.setObjectName(u"primary_colour")

        self.layout_3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.primary_colour)

        self.primary_told = QLabel(self.identity_inside)
        self.primary_told.setObjectName(u"primary_told")
        self.primary_told.setWordWrap(True)
        self.primary_told.setTextFormat(Qt.TextFormat.PlainText)
        self.primary_told.setProperty(u"tone", u"muted")

        self.layout_3.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.primary_told)

        self.accent_colour_label = QLabel(self.identity_inside)
        self.accent_colour_label.setObjectName(u"accent_colour_label")

        self.layout_3.setWidget(4, QFormLayout.ItemRole.LabelRole, self.accent_colour_label)

        self.accent_colour = ColourField(self.identity_inside)
        self.accent_colour.setObjectName(u"accent_colour")

        self.layout_3.setWidget(4, QFormLayout.ItemRole.FieldRole, self.accent_colour)

        self.accent_told = QLabel(self.identity_inside)
        self.accent_told.setObjectName(u"accent_told")
        self.accent_told.setWordWrap(True)
        self.accent_told.setTextFormat(Qt.TextFormat.PlainText)
        self.accent_told.setProperty(u"tone", u"muted")

        self.layout_3.setWidget(5, QFormLayout.ItemRole.SpanningRole, self.accent_told)


        self.layout_2.addLayout(self.layout_3)

        self.spacer_4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_4)

        self.identity.setWidget(self.identity_inside)
        self.pages.addTab(self.identity, "")
        self.words = ColumnScroll()
        self.words.setObjectName(u"words")
        self.words.setWidgetResizable(True)
        self.words_inside = QWidget()
        self.words_inside.setObjectName(u"words_inside")
        self.layout_5 = QVBoxLayout(self.words_inside)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_6 = QFormLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout_6.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.mission_statement_label = QLabel(self.words_inside)
        self.mission_statement_label.setObjectName(u"mission_statement_label")

        self.layout_6.setWidget(0, QFormLayout.ItemRole.LabelRole, self.mission_statement_label)

        self.mission_statement = TextField(self.words_inside)
        self.mission_statement.setObjectName(u"mission_statement")

        self.layout_6.setWidget(0, QFormLayout.ItemRole.FieldRole, self.mission_statement)

        self.vision_label = QLabel(self.words_inside)
        self.vision_label.setObjectName(u"vision_label")

        self.layout_6.setWidget(1, QFormLayout.ItemRole.LabelRole, self.vision_label)

        self.vision = TextField(self.words_inside)
        self.vision.setObjectName(u"vision")

        self.layout_6.setWidget(1, QFormLayout.ItemRole.FieldRole, self.vision)

        self.inclusion_concept_label = QLabel(self.words_inside)
        self.inclusion_concept_label.setObjectName(u"inclusion_concept_label")

        self.layout_6.setWidget(2, QFormLayout.ItemRole.LabelRole, self.inclusion_concept_label)

        self.inclusion_concept = TextField(self.words_inside)
        self.inclusion_concept.setObjectName(u"inclusion_concept")

        self.layout_6.setWidget(2, QFormLayout.ItemRole.FieldRole, self.inclusion_concept)

        self.how_we_work_label = QLabel(self.words_inside)
        self.how_we_work_label.setObjectName(u"how_we_work_label")

        self.layout_6.setWidget(3, QFormLayout.ItemRole.LabelRole, self.how_we_work_label)

        self.how_we_work = TextField(self.words_inside)
        self.how_we_work.setObjectName(u"how_we_work")

        self.layout_6.setWidget(3, QFormLayout.ItemRole.FieldRole, self.how_we_work)

        self.welcome_label = QLabel(self.words_inside)
        self.welcome_label.setObjectName(u"welcome_label")

        self.layout_6.setWidget(4, QFormLayout.ItemRole.LabelRole, self.welcome_label)

        self.welcome = TextField(self.words_inside)
        self.welcome.setObjectName(u"welcome")

        self.layout_6.setWidget(4, QFormLayout.ItemRole.FieldRole, self.welcome)


        self.layout_5.addLayout(self.layout_6)

        self.spacer_7 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_7)

        self.words.setWidget(self.words_inside)
        self.pages.addTab(self.words, "")
        self.terms = ColumnScroll()
        self.terms.setObjectName(u"terms")
        self.terms.setWidgetResizable(True)
        self.terms_inside = QWidget()
        self.terms_inside.setObjectName(u"terms_inside")
        self.layout_8 = QVBoxLayout(self.terms_inside)
        self.layout_8.setObjectName(u"layout_8")
        self.terms_intro = QLabel(self.terms_inside)
        self.terms_intro.setObjectName(u"terms_intro")
        self.terms_intro.setWordWrap(True)
        self.terms_intro.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.terms_intro)

        self.terms_room = QWidget(self.terms_inside)
        self.terms_room.setObjectName(u"terms_room")
        self.terms_layout = QVBoxLayout(self.terms_room)
        self.terms_layout.setObjectName(u"terms_layout")
        self.terms_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_8.addWidget(self.terms_room)

        self.spacer_9 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_9)

        self.terms.setWidget(self.terms_inside)
        self.pages.addTab(self.terms, "")
        self.story = ColumnScroll()
        self.story.setObjectName(u"story")
        self.story.setWidgetResizable(True)
        self.story_inside = QWidget()
        self.story_inside.setObjectName(u"story_inside")
        self.layout_10 = QVBoxLayout(self.story_inside)
        self.layout_10.setObjectName(u"layout_10")
        self.story_intro = QLabel(self.story_inside)
        self.story_intro.setObjectName(u"story_intro")
        self.story_intro.setWordWrap(True)
        self.story_intro.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.story_intro)

        self.story_room = QWidget(self.story_inside)
        self.story_room.setObjectName(u"story_room")
        self.story_layout = QVBoxLayout(self.story_room)
        self.story_layout.setObjectName(u"story_layout")
        self.story_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addWidget(self.story_room)

        self.spacer_11 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_11)

        self.story.setWidget(self.story_inside)
        self.pages.addTab(self.story, "")
        self.papers = ColumnScroll()
        self.papers.setObjectName(u"papers")
        self.papers.setWidgetResizable(True)
        self.papers_inside = QWidget()
        self.papers_inside.setObjectName(u"papers_inside")
        self.layout_12 = QVBoxLayout(self.papers_inside)
        self.layout_12.setObjectName(u"layout_12")
        self.papers_intro = QLabel(self.papers_inside)
        self.papers_intro.setObjectName(u"papers_intro")
        self.papers_intro.setWordWrap(True)
        self.papers_intro.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_12.addWidget(self.papers_intro)

        self.papers_room = QWidget(self.papers_inside)
        self.papers_room.setObjectName(u"papers_room")
        self.papers_layout = QVBoxLayout(self.papers_room)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_12.addWidget(self.papers_room)

        self.spacer_13 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_13)

        self.papers.setWidget(self.papers_inside)
        self.pages.addTab(self.papers, "")

        self.layout_1.addWidget(self.pages)

        self.strip = WorkStrip(Network)
        self.strip.setObjectName(u"strip")

        self.layout_1.addWidget(self.strip)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setObjectName(u"layout_14")
        self.spacer_15 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_15)

        self.close_dialog = QPushButton(Network)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_14.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_14)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.carrier_label.setBuddy(self.carrier)
        self.coordinator_label.setBuddy(self.coordinator)
        self.street_label.setBuddy(self.street)
        self.postcode_label.setBuddy(self.postcode)
        self.place_label.setBuddy(self.place)
        self.federal_state_label.setBuddy(self.federal_state)
        self.phone_label.setBuddy(self.phone)
        self.mail_label.setBuddy(self.mail)
        self.website_label.setBuddy(self.website)
        self.logo_description_label.setBuddy(self.logo_description)
        self.primary_colour_label.setBuddy(self.primary_colour)
        self.accent_colour_label.setBuddy(self.accent_colour)
        self.mission_statement_label.setBuddy(self.mission_statement)
        self.vision_label.setBuddy(self.vision)
        self.inclusion_concept_label.setBuddy(self.inclusion_concept)
        self.how_we_work_label.setBuddy(self.how_we_work)
        self.welcome_label.setBuddy(self.welcome)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Network)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(Network)
    # setupUi

    def retranslateUi(self, Network):
        Network.setWindowTitle(QCoreApplication.translate("Network", u"Unser Netzwerk", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("Network", u"Bereiche", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.identity.setAccessibleName(QCoreApplication.translate("Network", u"Netzwerk", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("Network", u"Na&me:", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("Network", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.carrier_label.setText(QCoreApplication.translate("Network", u"Tr\u00e4&ger:", None))
#if QT_CONFIG(accessibility)
        self.carrier.setAccessibleName(QCoreApplication.translate("Network", u"Tr\u00e4ger", None))
#endif // QT_CONFIG(accessibility)
        self.coordinator_label.setText(QCoreApplication.translate("Network", u"&Koordination:", None))
#if QT_CONFIG(accessibility)
        self.coordinator.setAccessibleName(QCoreApplication.translate("Network", u"Koordination", None))
#endif // QT_CONFIG(accessibility)
        self.street_label.setText(QCoreApplication.translate("Network", u"S&tra\u00dfe:", None))
#if QT_CONFIG(accessibility)
        self.street.setAccessibleName(QCoreApplication.translate("Network", u"Stra\u00dfe", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_label.setText(QCoreApplication.translate("Network", u"&PLZ:", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("Network", u"PLZ", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("Network", u"&Ort:", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("Network", u"Ort", None))
#endif // QT_CONFIG(accessibility)
        self.federal_state_label.setText(QCoreApplication.translate("Network", u"Bun&desland:", None))
#if QT_CONFIG(accessibility)
        self.federal_state.setAccessibleName(QCoreApplication.translate("Network", u"Bundesland", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("Network", u"T&elefon:", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("Network", u"Telefon", None))
#endif // QT_CONFIG(accessibility)
        self.mail_label.setText(QCoreApplication.translate("Network", u"E-Ma&il:", None))
#if QT_CONFIG(accessibility)
        self.mail.setAccessibleName(QCoreApplication.translate("Network", u"E-Mail", None))
#endif // QT_CONFIG(accessibility)
        self.website_label.setText(QCoreApplication.translate("Network", u"&Website:", None))
#if QT_CONFIG(accessibility)
        self.website.setAccessibleName(QCoreApplication.translate("Network", u"Website", None))
#endif // QT_CONFIG(accessibility)
        self.look_title.setText(QCoreApplication.translate("Network", u"So sieht Ihr Papier aus", None))
        self.logo_label.setText(QCoreApplication.translate("Network", u"Logo:", None))
        self.logo_description_label.setText(QCoreApplication.translate("Network", u"Das &zeigt das Logo:", None))
#if QT_CONFIG(accessibility)
        self.logo_description.setAccessibleName(QCoreApplication.translate("Network", u"Das zeigt das Logo", None))
#endif // QT_CONFIG(accessibility)
        self.logo_description.setPlaceholderText(QCoreApplication.translate("Network", u"f\u00fcr alle, die es nicht sehen", None))
        self.primary_colour_label.setText(QCoreApplication.translate("Network", u"&Hauptfarbe:", None))
#if QT_CONFIG(accessibility)
        self.primary_colour.setAccessibleName(QCoreApplication.translate("Network", u"Hauptfarbe", None))
#endif // QT_CONFIG(accessibility)
        self.primary_told.setText("")
#if QT_CONFIG(accessibility)
        self.primary_told.setAccessibleName(QCoreApplication.translate("Network", u"Lesbarkeit der Hauptfarbe", None))
#endif // QT_CONFIG(accessibility)
        self.accent_colour_label.setText(QCoreApplication.translate("Network", u"&Akzentfarbe:", None))
#if QT_CONFIG(accessibility)
        self.accent_colour.setAccessibleName(QCoreApplication.translate("Network", u"Akzentfarbe", None))
#endif // QT_CONFIG(accessibility)
        self.accent_told.setText("")
#if QT_CONFIG(accessibility)
        self.accent_told.setAccessibleName(QCoreApplication.translate("Network", u"Lesbarkeit der Akzentfarbe", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.identity), QCoreApplication.translate("Network", u"&Netzwerk", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("Network", u"Leitbild & Vision", None))
#endif // QT_CONFIG(accessibility)
        self.mission_statement_label.setText(QCoreApplication.translate("Network", u"Leit&bild:", None))
#if QT_CONFIG(accessibility)
        self.mission_statement.setAccessibleName(QCoreApplication.translate("Network", u"Leitbild", None))
#endif // QT_CONFIG(accessibility)
        self.vision_label.setText(QCoreApplication.translate("Network", u"&Vision:", None))
#if QT_CONFIG(accessibility)
        self.vision.setAccessibleName(QCoreApplication.translate("Network", u"Vision", None))
#endif // QT_CONFIG(accessibility)
        self.inclusion_concept_label.setText(QCoreApplication.translate("Network", u"Was wir unter In&klusion verstehen:", None))
#if QT_CONFIG(accessibility)
        self.inclusion_concept.setAccessibleName(QCoreApplication.translate("Network", u"Was wir unter Inklusion verstehen", None))
#endif // QT_CONFIG(accessibility)
        self.how_we_work_label.setText(QCoreApplication.translate("Network", u"Wie wir &zusammenarbeiten:", None))
#if QT_CONFIG(accessibility)
        self.how_we_work.setAccessibleName(QCoreApplication.translate("Network", u"Wie wir zusammenarbeiten", None))
#endif // QT_CONFIG(accessibility)
        self.welcome_label.setText(QCoreApplication.translate("Network", u"Be&gr\u00fc\u00dfung in der Mappe:", None))
#if QT_CONFIG(accessibility)
        self.welcome.setAccessibleName(QCoreApplication.translate("Network", u"Begr\u00fc\u00dfung in der Mappe", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.words), QCoreApplication.translate("Network", u"&Leitbild && Vision", None))
#if QT_CONFIG(accessibility)
        self.terms.setAccessibleName(QCoreApplication.translate("Network", u"Begriffe", None))
#endif // QT_CONFIG(accessibility)
        self.terms_intro.setText(QCoreApplication.translate("Network", u"W\u00f6rter, auf deren Bedeutung Sie sich geeinigt haben. Sie stehen in jeder Willkommensmappe.", None))
        self.pages.setTabText(self.pages.indexOf(self.terms), QCoreApplication.translate("Network", u"Beg&riffe", None))
#if QT_CONFIG(accessibility)
        self.story.setAccessibleName(QCoreApplication.translate("Network", u"Chronik", None))
#endif // QT_CONFIG(accessibility)
        self.story_intro.setText(QCoreApplication.translate("Network", u"Wie das Netzwerk entstanden ist, Schritt f\u00fcr Schritt.", None))
        self.pages.setTabText(self.pages.indexOf(self.story), QCoreApplication.translate("Network", u"&Chronik", None))
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("Network", u"Unterlagen", None))
#endif // QT_CONFIG(accessibility)
        self.papers_intro.setText(QCoreApplication.translate("Network", u"Diese Unterlagen geh\u00f6ren in jede Willkommensmappe. Ziehen Sie Dateien hierher oder w\u00e4hlen Sie sie aus.", None))
        self.pages.setTabText(self.pages.indexOf(self.papers), QCoreApplication.translate("Network", u"&Unterlagen", None))
        self.close_dialog.setText(QCoreApplication.translate("Network", u"&Schlie\u00dfen", None))
    # retranslateUi

