print (1 + ;
