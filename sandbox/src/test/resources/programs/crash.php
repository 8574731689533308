<?php
$nothing = null;
$nothing->method();
