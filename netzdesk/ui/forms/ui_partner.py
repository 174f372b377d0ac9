# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'partner.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from netzdesk.ui.fields import (ChoiceField, NumberField, TextField)
from netzdesk.ui.record_field import RecordField

class Ui_PartnerForm(object):
    def setupUi(self, PartnerForm):
        if not PartnerForm.objectName():
            PartnerForm.setObjectName(u"PartnerForm")
        self.column = QVBoxLayout(PartnerForm)
        self.column.setObjectName(u"column")
        self.basics = QWidget(PartnerForm)
        self.basics.setObjectName(u"basics")
        self.basics_form = QFormLayout(self.basics)
        self.basics_form.setObjectName(u"basics_form")
        self.basics_form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.basics)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.basics_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.name_label)

        self.name = QLineEdit(self.basics)
        self.name.setObjectName(u"name")

        self.basics_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.name)

        self.short_name_label = QLabel(self.basics)
        self.short_name_label.setObjectName(u"short_name_label")
        self.short_name_label.setWordWrap(True)

        self.basics_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.short_name_label)

        self.short_name = QLineEdit(self.basics)
        self.short_name.setObjectName(u"short_name")

        self.basics_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.short_name)

        self.kind_label = QLabel(self.basics)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(True)

        self.basics_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = ChoiceField(self.basics)
        self.kind.setObjectName(u"kind")

        self.basics_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.kind)

        self.person_id_label = QLabel(self.basics)
        self.person_id_label.setObjectName(u"person_id_label")
        self.person_id_label.setWordWrap(True)

        self.basics_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.person_id_label)

        self.person_id = RecordField(self.basics)
        self.person_id.setObjectName(u"person_id")

        self.basics_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.person_id)

        self.partner_type_id_label = QLabel(self.basics)
        self.partner_type_id_label.setObjectName(u"partner_type_id_label")
        self.partner_type_id_label.setWordWrap(True)

        self.basics_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.partner_type_id_label)

        self.partner_type_id = ChoiceField(self.basics)
        self.partner_type_id.setObjectName(u"partner_type_id")

        self.basics_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.partner_type_id)

        self.sector_id_label = QLabel(self.basics)
        self.sector_id_label.setObjectName(u"sector_id_label")
        self.sector_id_label.setWordWrap(True)

        self.basics_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.sector_id_label)

        self.sector_id = ChoiceField(self.basics)
        self.sector_id.setObjectName(u"sector_id")

        self.basics_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.sector_id)

        self.parent_id_label = QLabel(self.basics)
        self.parent_id_label.setObjectName(u"parent_id_label")
        self.parent_id_label.setWordWrap(True)

        self.basics_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.parent_id_label)

        self.parent_id = RecordField(self.basics)
        self.parent_id.setObjectName(u"parent_id")

        self.basics_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.parent_id)

        self.is_network = QCheckBox(self.basics)
        self.is_network.setObjectName(u"is_network")

        self.basics_form.setWidget(8, QFormLayout.ItemRole.SpanningRole, self.is_network)

        self.member_count_label = QLabel(self.basics)
        self.member_count_label.setObjectName(u"member_count_label")
        self.member_count_label.setWordWrap(True)

        self.basics_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.member_count_label)

        self.member_count = NumberField(self.basics)
        self.member_count.setObjectName(u"member_count")

        self.basics_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.member_count)

        self.description_label = QLabel(self.basics)
        self.description_label.setObjectName(u"description_label")
        self.description_label.setWordWrap(True)

        self.basics_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.description_label)

        self.description = TextField(self.basics)
        self.description.setObjectName(u"description")

        self.basics_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.description)


        self.column.addWidget(self.basics)

        self.address = QWidget(PartnerForm)
        self.address.setObjectName(u"address")
        self.address_form = QFormLayout(self.address)
        self.address_form.setObjectName(u"address_form")
        self.address_form.setContentsMargins(0, 0, 0, 0)
        self.street_label = QLabel(self.address)
        self.street_label.setObjectName(u"street_label")
        self.street_label.setWordWrap(True)

        self.address_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.street_label)

        self.street = QLineEdit(self.address)
        self.street.setObjectName(u"street")

        self.address_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.street)

        self.address_extra_label = QLabel(self.address)
        self.address_extra_label.setObjectName(u"address_extra_label")
        self.address_extra_label.setWordWrap(True)

        self.address_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.address_extra_label)

        self.address_extra = QLineEdit(self.address)
        self.address_extra.setObjectName(u"address_extra")

        self.address_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.address_extra)

        self.postcode_label = QLabel(self.address)
        self.postcode_label.setObjectName(u"postcode_label")
        self.postcode_label.setWordWrap(True)

        self.address_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.postcode_label)

        self.postcode = QLineEdit(self.address)
        self.postcode.setObjectName(u"postcode")

        self.address_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.postcode)

        self.place_label = QLabel(self.address)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.address_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = QLineEdit(self.address)
        self.place.setObjectName(u"place")

        self.address_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.place)

        self.district_label = QLabel(self.address)
        self.district_label.setObjectName(u"district_label")
        self.district_label.setWordWrap(True)

        self.address_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.district_label)

        self.district = QLineEdit(self.address)
        self.district.setObjectName(u"district")

        self.address_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.district)

        self.state_label = QLabel(self.address)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)

        self.address_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state = QLineEdit(self.address)
        self.state.setObjectName(u"state")

        self.address_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.state)

        self.country_label = QLabel(self.address)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setWordWrap(True)

        self.address_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.country_label)

        self.country = QLineEdit(self.address)
        self.country.setObjectName(u"country")

        self.address_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.country)


        self.column.addWidget(self.address)

        self.assessment = QWidget(PartnerForm)
        self.assessment.setObjectName(u"assessment")
        self.assessment_form = QFormLayout(self.assessment)
        self.assessment_form.setObjectName(u"assessment_form")
        self.assessment_form.setContentsMargins(0, 0, 0, 0)
        self.influence_label = QLabel(self.assessment)
        self.influence_label.setObjectName(u"influence_label")
        self.influence_label.setWordWrap(True)

        self.assessment_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.influence_label)

        self.influence = ChoiceField(self.assessment)
        self.influence.setObjectName(u"influence")

        self.assessment_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.influence)

        self.stance_label = QLabel(self.assessment)
        self.stance_label.setObjectName(u"stance_label")
        self.stance_label.setWordWrap(True)

        self.assessment_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.stance_label)

        self.stance = ChoiceField(self.assessment)
        self.stance.setObjectName(u"stance")

        self.assessment_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.stance)

        self.is_key_partner = QCheckBox(self.assessment)
        self.is_key_partner.setObjectName(u"is_key_partner")

        self.assessment_form.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.is_key_partner)


        self.column.addWidget(self.assessment)

        self.remarks = QWidget(PartnerForm)
        self.remarks.setObjectName(u"remarks")
        self.remarks_form = QFormLayout(self.remarks)
        self.remarks_form.setObjectName(u"remarks_form")
        self.remarks_form.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(self.remarks)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)

        self.remarks_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.notes_label)

        self.notes = TextField(self.remarks)
        self.notes.setObjectName(u"notes")

        self.remarks_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.notes)

        self.external_id_label = QLabel(self.remarks)
        self.external_id_label.setObjectName(u"external_id_label")
        self.external_id_label.setWordWrap(True)

        self.remarks_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.external_id_label)

        self.external_id = QLineEdit(self.remarks)
        self.external_id.setObjectName(u"external_id")

        self.remarks_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.external_id)


        self.column.addWidget(self.remarks)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
        self.kind_label.setBuddy(self.kind)
        self.person_id_label.setBuddy(self.person_id)
        self.partner_type_id_label.setBuddy(self.partner_type_id)
        self.sector_id_label.setBuddy(self.sector_id)
        self.parent_id_label.setBuddy(self.parent_id)
        self.member_count_label.setBuddy(self.member_count)
        self.description_label.setBuddy(self.description)
        self.street_label.setBuddy(self.street)
        self.address_extra_label.setBuddy(self.address_extra)
        self.postcode_label.setBuddy(self.postcode)
        self.place_label.setBuddy(self.place)
        self.district_label.setBuddy(self.district)
        self.state_label.setBuddy(self.state)
        self.country_label.setBuddy(self.country)
        self.influence_label.setBuddy(self.influence)
        self.stance_label.setBuddy(self.stance)
        self.notes_label.setBuddy(self.notes)
        self.external_id_label.setBuddy(self.external_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PartnerForm)

        QMetaObject.connectSlotsByName(PartnerForm)
    # setupUi

    def retranslateUi(self, PartnerForm):
        self.basics.setWindowTitle(QCoreApplication.translate("PartnerForm", u"Stammdaten", None))
        self.name_label.setText(QCoreApplication.translate("PartnerForm", u"Na&me", None))
        self.short_name_label.setText(QCoreApplication.translate("PartnerForm", u"&Kurzname", None))
        self.kind_label.setText(QCoreApplication.translate("PartnerForm", u"Art", None))
        self.person_id_label.setText(QCoreApplication.translate("PartnerForm", u"Person", None))
        self.partner_type_id_label.setText(QCoreApplication.translate("PartnerForm", u"Or&ganisationstyp", None))
        self.sector_id_label.setText(QCoreApplication.translate("PartnerForm", u"Gesellschaftsbere&ich", None))
        self.parent_id_label.setText(QCoreApplication.translate("PartnerForm", u"&Tr\u00e4ger", None))
        self.is_network.setText(QCoreApplication.translate("PartnerForm", u"Ist &selbst ein Netzwerk", None))
        self.member_count_label.setText(QCoreApplication.translate("PartnerForm", u"&Zahl der Mitglieder", None))
        self.description_label.setText(QCoreApplication.translate("PartnerForm", u"Besch&reibung", None))
        self.address.setWindowTitle(QCoreApplication.translate("PartnerForm", u"Anschrift", None))
        self.street_label.setText(QCoreApplication.translate("PartnerForm", u"Stra\u00df&e", None))
        self.address_extra_label.setText(QCoreApplication.translate("PartnerForm", u"Adressz&usatz", None))
        self.postcode_label.setText(QCoreApplication.translate("PartnerForm", u"&PLZ", None))
        self.place_label.setText(QCoreApplication.translate("PartnerForm", u"&Ort", None))
        self.district_label.setText(QCoreApplication.translate("PartnerForm", u"Stadttei&l", None))
        self.state_label.setText(QCoreApplication.translate("PartnerForm", u"Bundesland", None))
        self.country_label.setText(QCoreApplication.translate("PartnerForm", u"Land", None))
        self.assessment.setWindowTitle(QCoreApplication.translate("PartnerForm", u"Einsch\u00e4tzung", None))
        self.influence_label.setText(QCoreApplication.translate("PartnerForm", u"Ein&fluss", None))
        self.stance_label.setText(QCoreApplication.translate("PartnerForm", u"Haltung", None))
        self.is_key_partner.setText(QCoreApplication.translate("PartnerForm", u"S&chl\u00fcssel-Partner*in", None))
        self.remarks.setWindowTitle(QCoreApplication.translate("PartnerForm", u"Notiz", None))
        self.notes_label.setText(QCoreApplication.translate("PartnerForm", u"Notiz", None))
        self.external_id_label.setText(QCoreApplication.translate("PartnerForm", u"Kennung", None))
        self.external_id.setPlaceholderText(QCoreApplication.translate("PartnerForm", u"Nummer aus Ihrer Liste", None))
        pass
    # retranslateUi

