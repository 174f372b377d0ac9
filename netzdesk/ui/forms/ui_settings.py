# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_Settings(object):
    def setupUi(self, Settings):
        if not Settings.objectName():
            Settings.setObjectName(u"Settings")
        Settings.resize(560, 310)
        self.layout_1 = QVBoxLayout(Settings)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_2 = QFormLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout_2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.theme_label = QLabel(Settings)
        self.theme_label.setObjectName(u"theme_label")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.theme_label)

        self.theme = QComboBox(Settings)
        self.theme.setObjectName(u"theme")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.theme)

        self.zoom_label = QLabel(Settings)
        self.zoom_label.setObjectName(u"zoom_label")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.zoom_label)

        self.zoom = QComboBox(Settings)
        self.zoom.setObjectName(u"zoom")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.zoom)

        self.language_label = QLabel(Settings)
        self.language_label.setObjectName(u"language_label")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(Settings)
        self.language.setObjectName(u"language")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.language)


        self.layout_1.addLayout(self.layout_2)

        self.language_hint = QLabel(Settings)
        self.language_hint.setObjectName(u"language_hint")
        self.language_hint.setWordWrap(True)
        self.language_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.language_hint.setProperty(u"tone", u"muted")
        self.language_hint.setVisible(False)

        self.layout_1.addWidget(self.language_hint)

        self.places_title = QLabel(Settings)
        self.places_title.setObjectName(u"places_title")
        self.places_title.setWordWrap(True)
        self.places_title.setTextFormat(Qt.TextFormat.PlainText)
        self.places_title.setProperty(u"tone", u"heading")

        self.layout_1.addWidget(self.places_title)

        self.layout_3 = QFormLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout_3.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.file_label = QLabel(Settings)
        self.file_label.setObjectName(u"file_label")

        self.layout_3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.file_label)

        self.file = QLabel(Settings)
        self.file.setObjectName(u"file")
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout_3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.file)

        self.folder_label = QLabel(Settings)
        self.folder_label.setObjectName(u"folder_label")

        self.layout_3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.folder_label)

        self.folder = QLabel(Settings)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout_3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.folder)


        self.layout_1.addLayout(self.layout_3)

        self.privacy = QLabel(Settings)
        self.privacy.setObjectName(u"privacy")
        self.privacy.setWordWrap(True)
        self.privacy.setTextFormat(Qt.TextFormat.PlainText)
        self.privacy.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.privacy)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.open_folder = QPushButton(Settings)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setAutoDefault(False)

        self.layout_4.addWidget(self.open_folder)

        self.spacer_5 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_1.addLayout(self.layout_4)

        self.spacer_6 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.spacer_8 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.close_dialog = QPushButton(Settings)
        self.close_dialog.setObjectName(u"close_dialog")
        self.close_dialog.setAutoDefault(False)

        self.layout_7.addWidget(self.close_dialog)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.theme_label.setBuddy(self.theme)
        self.zoom_label.setBuddy(self.zoom)
        self.language_label.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.theme, self.zoom)
        QWidget.setTabOrder(self.zoom, self.language)
        QWidget.setTabOrder(self.language, self.file)
        QWidget.setTabOrder(self.file, self.folder)
        QWidget.setTabOrder(self.folder, self.open_folder)
        QWidget.setTabOrder(self.open_folder, self.close_dialog)

        self.retranslateUi(Settings)

        self.close_dialog.setDefault(True)


        QMetaObject.connectSlotsByName(Settings)
    # setupUi

    def retranslateUi(self, Settings):
        Settings.setWindowTitle(QCoreApplication.translate("Settings", u"Einstellungen", None))
        self.theme_label.setText(QCoreApplication.translate("Settings", u"&Farben:", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("Settings", u"Farben", None))
#endif // QT_CONFIG(accessibility)
        self.zoom_label.setText(QCoreApplication.translate("Settings", u"S&chriftgr\u00f6\u00dfe:", None))
#if QT_CONFIG(accessibility)
        self.zoom.setAccessibleName(QCoreApplication.translate("Settings", u"Schriftgr\u00f6\u00dfe", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("Settings", u"&Sprache:", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Settings", u"Sprache des Programms", None))
#endif // QT_CONFIG(accessibility)
        self.language_hint.setText("")
        self.places_title.setText(QCoreApplication.translate("Settings", u"Wo Ihre Daten liegen", None))
        self.file_label.setText(QCoreApplication.translate("Settings", u"Ihr Netzwerk:", None))
        self.file.setText("")
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("Settings", u"Datei Ihres Netzwerks", None))
#endif // QT_CONFIG(accessibility)
        self.folder_label.setText(QCoreApplication.translate("Settings", u"Einstellungen:", None))
        self.folder.setText("")
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("Settings", u"Ordner der Einstellungen", None))
#endif // QT_CONFIG(accessibility)
        self.privacy.setText(QCoreApplication.translate("Settings", u"Alles steht in dieser einen Datei auf diesem Computer. Netzdesk sendet nichts ins Internet.", None))
        self.open_folder.setText(QCoreApplication.translate("Settings", u"&Ordner zeigen", None))
        self.close_dialog.setText(QCoreApplication.translate("Settings", u"Schli&e\u00dfen", None))
    # retranslateUi

