package masar.ui;
